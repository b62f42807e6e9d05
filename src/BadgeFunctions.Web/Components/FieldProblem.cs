namespace BadgeFunctions.Web.Components;

/// <summary>What is wrong with a field, as its form says it.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Label">What the form calls it, unless the sentence says it already.</param>
/// <param name="Message">A sentence.</param>
public sealed record FieldProblem(string Field, string? Label, string Message);
