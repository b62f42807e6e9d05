namespace BadgeFunctions.Web.Verification;

/// <summary>What somebody wants verified: exactly one of a file, an address and a text.</summary>
public sealed record VerifyInput
{
    private VerifyInput()
    {
    }

    /// <summary>The longest file or text, in bytes.</summary>
    public const int MaximumLength = 10 * 1024 * 1024;

    /// <summary>A baked image, a JSON document or a compact JWS.</summary>
    public ReadOnlyMemory<byte>? File { get; private init; }

    /// <summary>An address as typed.</summary>
    public string? Url { get; private init; }

    /// <summary>The e-mail address of the person said to hold the badge, or the code of a pupil without one; <see langword="null"/> not to check the holder.</summary>
    public string? Recipient { get; init; }

    /// <summary>Verifies the content of a file, whatever its name.</summary>
    public static VerifyInput FromFile(ReadOnlyMemory<byte> file) => new() { File = file };

    /// <summary>Verifies what an address leads to: a badge, a baked image, or a badge page of ours.</summary>
    public static VerifyInput FromUrl(string url) => new() { Url = url };

    /// <summary>Verifies a text as pasted: an address, a JSON document or a compact JWS.</summary>
    public static VerifyInput FromText(string text) =>
        Uri.IsWellFormedUriString(text.Trim(), UriKind.Absolute) && text.TrimStart().StartsWith("http", StringComparison.OrdinalIgnoreCase)
            ? FromUrl(text)
            : FromFile(System.Text.Encoding.UTF8.GetBytes(text));
}
