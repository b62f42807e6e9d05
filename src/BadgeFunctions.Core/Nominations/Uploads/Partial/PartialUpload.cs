namespace BadgeFunctions.Core.Nominations.Uploads.Partial;

/// <summary>A file that comes in parts, so that a lost connection costs one part and not the whole.</summary>
/// <param name="Id">Unguessable.</param>
/// <param name="Name">The name it has on the sender's machine.</param>
/// <param name="Length">Its whole length, in bytes.</param>
/// <param name="Parts">The lengths of the parts that came, in their order.</param>
/// <param name="File">The received file, once it is whole.</param>
/// <param name="Code">The <see cref="Problems.Problem"/> code when it is whole and was not kept.</param>
public sealed record PartialUpload(string Id, string Name, long Length, IReadOnlyList<int> Parts, EvidenceFile? File = null, string? Code = null)
{
    /// <summary>How many bytes came.</summary>
    internal long Offset => Parts.Sum(part => (long)part);

    /// <summary>Whether it was received, or refused.</summary>
    internal bool IsDone => File is not null || Code is not null;
}
