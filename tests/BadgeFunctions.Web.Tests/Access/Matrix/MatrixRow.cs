using System.Globalization;
using System.Text;

namespace BadgeFunctions.Web.Tests.Access.Matrix;

/// <summary>An endpoint's answers to everybody, as a line of the printed matrix.</summary>
/// <param name="endpoint">The method and pattern.</param>
/// <param name="rule">Its rule.</param>
internal sealed class MatrixRow(string endpoint, EndpointRule rule)
{
    private const int Wide = 62;
    private readonly Dictionary<MatrixRole, List<int>> _answers = Enum.GetValues<MatrixRole>().ToDictionary(role => role, _ => new List<int>());

    public static string Head
    {
        get
        {
            StringBuilder line = new("endpoint".PadRight(Wide) + "rule".PadRight(12));
            Enum.GetNames<MatrixRole>().ToList().ForEach(role => line.Append(role.PadRight(14)));
            return line.ToString().TrimEnd();
        }
    }

    public void Add(MatrixRole role, int status) => _answers[role].Add(status);

    /// <summary>The answers for one's own issuer, one below and another, in this order; one answer where the place does not matter.</summary>
    public override string ToString()
    {
        StringBuilder line = new(endpoint.PadRight(Wide) + rule.Rule.ToString().PadRight(12));
        foreach (MatrixRole role in Enum.GetValues<MatrixRole>())
        {
            line.Append(string.Join('/', _answers[role].Select(status => status.ToString(CultureInfo.InvariantCulture))).PadRight(14));
        }

        return line.ToString().TrimEnd();
    }
}
