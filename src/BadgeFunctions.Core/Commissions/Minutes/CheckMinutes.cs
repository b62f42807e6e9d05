using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using Microsoft.Extensions.Options;
using OpenBadges.Jose;

namespace BadgeFunctions.Core.Commissions.Minutes;

/// <summary>Checks minutes that somebody holds against the keys that are published here. It reads nothing else, and tells nothing else.</summary>
/// <param name="files">Where published keys are.</param>
/// <param name="options">The public base URL.</param>
public sealed class CheckMinutes(IFiles files, IOptions<ServiceOptions> options)
{
    /// <summary>The longest file that is checked, in bytes.</summary>
    public const int MaximumLength = 20 * 1024 * 1024;

    private const int LongestKey = 16 * 1024;

    /// <summary>Checks a file.</summary>
    public async Task<MinutesCheck> ExecuteAsync(ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        if (SealedFile.Read(file.Span) is not { } found || await KeyAsync(found.Key, cancellationToken) is not { } key)
        {
            return new MinutesCheck(MinutesVerdict.Unknown);
        }

        return Check(found, key);
    }

    /// <summary>Checks a file against a key that the caller has.</summary>
    public static MinutesCheck Check(SealedFile file, JsonWebKey key)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Check(key) is { } seal
            ? new MinutesCheck(MinutesVerdict.Unchanged, file.Key, seal.SealedAt)
            : new MinutesCheck(MinutesVerdict.Changed);
    }

    private async Task<JsonWebKey?> KeyAsync(string kid, CancellationToken cancellationToken)
    {
        PublicAddresses addresses = new(options.Value.PublicBaseUrl);
        string prefix = addresses.Key(string.Empty);
        if (!kid.StartsWith(prefix, StringComparison.Ordinal) || !FilePath.IsValid(addresses.FileOf(kid)))
        {
            return null;
        }

        await using FileContent? content = await files.OpenAsync(FileArea.Public, addresses.FileOf(kid), cancellationToken);
        if (content is not { Length: <= LongestKey })
        {
            return null;
        }

        byte[] json = new byte[content.Length];
        await content.Content.ReadExactlyAsync(json, cancellationToken);
        return JsonWebKey.Parse(json);
    }
}
