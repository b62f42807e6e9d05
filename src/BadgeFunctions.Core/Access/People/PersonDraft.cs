namespace BadgeFunctions.Core.Access.People;

/// <summary>Somebody's facts and roles as an editor typed them.</summary>
/// <param name="Name">The name of record.</param>
/// <param name="Department">The department, as commissions count them.</param>
/// <param name="Grants">The roles that they are to have where the editor may say so; others stay as they are.</param>
/// <param name="Disabled">Whether they are kept out; as before when absent.</param>
public sealed record PersonDraft(string? Name, string? Department, IReadOnlyList<Grant> Grants, bool? Disabled = null);
