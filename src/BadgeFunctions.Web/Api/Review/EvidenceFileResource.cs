namespace BadgeFunctions.Web.Api.Review;

/// <summary>An uploaded file.</summary>
/// <param name="Name">The name it had on the sender's machine.</param>
/// <param name="ContentType">Told by its content.</param>
/// <param name="Length">In bytes.</param>
public sealed record EvidenceFileResource(string Name, string ContentType, long Length);
