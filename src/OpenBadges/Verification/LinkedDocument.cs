namespace OpenBadges.Verification;

/// <summary>What a server answered.</summary>
/// <param name="Status">The HTTP status, such as 200 or 410.</param>
/// <param name="Body">The body, also of an error.</param>
/// <param name="ContentType">The media type, if the server named one.</param>
/// <param name="FinalUri">The address that answered, after redirections.</param>
public sealed record LinkedDocument(int Status, ReadOnlyMemory<byte> Body, string? ContentType, Uri FinalUri);
