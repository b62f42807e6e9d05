using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Nominations.Uploads.Metadata;

namespace BadgeFunctions.Core.Tests.Nominations.Uploads;

/// <summary>Removes the metadata of a file in memory, as it is done while one is received.</summary>
internal static class Cleaning
{
    /// <exception cref="DamagedFileException">The file's structure is broken.</exception>
    public static async Task<byte[]> CleanAsync(byte[] file)
    {
        EvidenceType type = EvidenceType.Sniff(file) ?? throw new ArgumentException("This is no evidence.", nameof(file));
        await using Stream cleaned = MetadataRemoval.From(type, new DribblingStream(file), TestContext.Current.CancellationToken);
        using MemoryStream result = new();
        await cleaned.CopyToAsync(result, TestContext.Current.CancellationToken);
        return result.ToArray();
    }

    public static bool Holds(byte[] file, string text) => file.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0;
}
