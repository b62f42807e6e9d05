namespace OpenBadges.Verification;

/// <summary>One verification under way.</summary>
internal sealed class Inquiry(DocumentFetcher documents, DateTimeOffset now, VerificationRequest request, IEmbeddedProofVerifier? proofs, bool isAside = false)
{
    public Findings Findings { get; } = new();

    public DocumentFetcher Documents => documents;

    public DateTimeOffset Now => now;

    public VerificationRequest Request => request;

    public IEmbeddedProofVerifier? Proofs => proofs;

    /// <summary>Checks signatures of kinds that this package does not know.</summary>
    public IOtherKeys? OtherKeys => proofs as IOtherKeys;

    /// <summary>Whether something beside the badge is checked, such as a status list: what that one points to is not followed further.</summary>
    public bool IsAside => isAside;

    /// <summary>The same verification, with findings apart; nothing is compared with the recipient.</summary>
    public Inquiry Aside()
    {
        var aside = new Inquiry(documents, now, new VerificationRequest(), proofs, isAside: true);
        aside.Findings.Format = Findings.Format;
        return aside;
    }
}
