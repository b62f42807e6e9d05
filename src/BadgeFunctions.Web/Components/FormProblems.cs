namespace BadgeFunctions.Web.Components;

/// <summary>Everything that is wrong with what was typed into a form.</summary>
/// <param name="all">In the order of the fields.</param>
public sealed class FormProblems(IReadOnlyList<FieldProblem> all)
{
    /// <summary>Nothing is wrong.</summary>
    public static FormProblems None { get; } = new([]);

    /// <summary>In the order of the fields.</summary>
    public IReadOnlyList<FieldProblem> All => all;

    /// <summary>Whether anything is wrong.</summary>
    public bool Any => all.Count > 0;

    /// <summary>The sentence about a field, or none.</summary>
    public string? Of(string field) => all.FirstOrDefault(problem => problem.Field == field)?.Message;

    /// <summary>Whether something is wrong with a part of the form.</summary>
    /// <param name="prefix">What the names of its fields start with.</param>
    public bool AnyUnder(string prefix) => all.Any(problem => problem.Field.StartsWith(prefix, StringComparison.Ordinal));
}
