namespace BadgeFunctions.Core.Classes;

/// <summary>A class as somebody typed it: nothing is checked yet.</summary>
/// <param name="Issuer">The issuer's id.</param>
/// <param name="Name">What everybody calls it.</param>
/// <param name="SchoolYear">The school year.</param>
/// <param name="Pupils">Its pupils, a line each.</param>
public sealed record ClassDraft(string? Issuer, string? Name, string? SchoolYear, IReadOnlyList<PupilDraft> Pupils);
