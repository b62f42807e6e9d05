namespace BadgeFunctions.Web.Verification;

/// <summary>A document that the service published itself.</summary>
/// <param name="Site">The issuer at whose own address it is, if it is one's.</param>
/// <param name="Path">Its path, without the leading slash.</param>
internal sealed record OwnPath(string? Site, string Path);
