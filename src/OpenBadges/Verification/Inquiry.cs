namespace OpenBadges.Verification;

/// <summary>One verification under way.</summary>
internal sealed class Inquiry(DocumentFetcher documents, DateTimeOffset now, VerificationRequest request, IEmbeddedProofVerifier? proofs)
{
    public Findings Findings { get; } = new();

    public DocumentFetcher Documents => documents;

    public DateTimeOffset Now => now;

    public VerificationRequest Request => request;

    public IEmbeddedProofVerifier? Proofs => proofs;

    /// <summary>The same verification, with findings apart.</summary>
    public Inquiry Aside() => new(documents, now, request, proofs);
}
