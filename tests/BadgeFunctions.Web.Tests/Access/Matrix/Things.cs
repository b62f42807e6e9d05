namespace BadgeFunctions.Web.Tests.Access.Matrix;

/// <summary>One real thing of each kind that an issuer has, by the name that the table of endpoints calls it.</summary>
/// <param name="values">The ids by name.</param>
public sealed class Things(IReadOnlyDictionary<string, string> values)
{
    /// <summary>The names that a table may use.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "issuer", "badge", "draft", "assessed", "nomination", "second", "evidence", "award", "attendance", "class", "pupil", "person", "sitting", "planned", "dossier", "piece",
    ];

    /// <summary>The id of a thing.</summary>
    public string this[string name] => values[name];

    /// <summary>A path or a body with its names filled in.</summary>
    public string Fill(string text) => Names.Aggregate(text, (filled, name) => filled.Replace($"{{{name}}}", values[name], StringComparison.Ordinal));
}
