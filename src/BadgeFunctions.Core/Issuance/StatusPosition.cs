namespace BadgeFunctions.Core.Issuance;

/// <summary>A place in one of an issuer's status lists.</summary>
/// <param name="List">The list's number, from 1.</param>
/// <param name="Index">The random position in it.</param>
internal readonly record struct StatusPosition(int List, int Index);
