namespace BadgeFunctions.Core.Access.Rights;

/// <summary>Somebody who is absent, and for whom another acts meanwhile.</summary>
/// <param name="Account">The account of the absent person.</param>
/// <param name="Name">Their name of record.</param>
public sealed record Substitution(string Account, string Name);
