namespace BadgeFunctions.Web.Tests.Access.Matrix;

/// <summary>One line of the table: who may call an endpoint, and how it is called.</summary>
/// <param name="Rule">Who.</param>
/// <param name="Path">The path with <c>{nomination}</c>, <c>{badge}</c> and so on, which are filled in with what the place has.</param>
/// <param name="Body">The fields of its form, or its JSON; filled in, too.</param>
/// <param name="Type">The type of a body that is neither.</param>
/// <remarks>A path or body that names something of an issuer makes the endpoint one whose answer depends on the place.</remarks>
public sealed record EndpointRule(Rule Rule, string Path, string? Body = null, string? Type = null)
{
    /// <summary>Whether it is about something of an issuer.</summary>
    public bool IsPlaced => Things.Names.Any(name => Path.Contains($"{{{name}}}", StringComparison.Ordinal) || Body?.Contains($"{{{name}}}", StringComparison.Ordinal) == true);

    /// <summary>Whether a caller is let in.</summary>
    public bool Admits(MatrixRole role, Place place)
    {
        bool installation = role is MatrixRole.Administrator or MatrixRole.Operator;
        bool here = installation || !IsPlaced || place != Place.Other;
        return Rule switch
        {
            Rule.Open => true,
            Rule.Link or Rule.Member => false,
            Rule.SignedIn => role != MatrixRole.Anonymous,
            Rule.Account => role is not (MatrixRole.Anonymous or MatrixRole.Outsider),
            Rule.Seat => installation || (here && role == MatrixRole.Manager) || (place == Place.Own && role == MatrixRole.Outsider),
            Rule.Sits => place == Place.Own && role == MatrixRole.Outsider,
            Rule.Reviews => here && (installation || role is MatrixRole.Reviewer or MatrixRole.Manager),
            Rule.Assesses => here && (installation || role is MatrixRole.Assessor or MatrixRole.Manager),
            Rule.Manages => here && (installation || role == MatrixRole.Manager),
            Rule.Administers => installation,
            _ => role == MatrixRole.Operator,
        };
    }
}
