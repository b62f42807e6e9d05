namespace OpenBadges.Verification;

/// <summary>One verification under way.</summary>
internal sealed class Inquiry(DocumentFetcher documents, DateTimeOffset now, VerificationRequest request)
{
    public Findings Findings { get; } = new();

    public DocumentFetcher Documents => documents;

    public DateTimeOffset Now => now;

    public VerificationRequest Request => request;
}
