namespace BadgeFunctions.Core.Nominations.Uploads;

/// <summary>What became of an upload.</summary>
/// <param name="File">The file that was kept.</param>
/// <param name="Code">The <see cref="Problems.Problem"/> code, when it was not.</param>
public readonly record struct EvidenceUpload(EvidenceFile? File, string? Code);
