namespace OpenBadges.Verification;

/// <summary>The codes of the checks. They are stable: programs and help pages may refer to them.</summary>
public static class CheckCodes
{
    /// <summary>The text is a badge in a form we know.</summary>
    public const string Input = "format.input";

    /// <summary>The text is of an acceptable size.</summary>
    public const string Size = "format.size";

    /// <summary>The given address leads to a badge.</summary>
    public const string Link = "format.link";

    /// <summary>The given address leads to the badge itself, not to a page about it.</summary>
    public const string Page = "format.page";

    /// <summary>The JSON can be read in one way only.</summary>
    public const string Json = "format.json";

    /// <summary>The compact JWS is well formed.</summary>
    public const string Jws = "format.jws";

    /// <summary>The JSON-LD contexts are those of the standard.</summary>
    public const string Context = "format.context";

    /// <summary>The version of the standard is current.</summary>
    public const string Version = "format.version";

    /// <summary>Objects have the types the standard requires.</summary>
    public const string Type = "format.type";

    /// <summary>Members the standard requires are there.</summary>
    public const string Required = "format.required";

    /// <summary>Dates have a time and a zone.</summary>
    public const string Date = "format.date";

    /// <summary>The way the badge is to be verified is one of the standard's.</summary>
    public const string Verification = "format.verification";

    /// <summary>The given copy is the one that is published.</summary>
    public const string Copy = "format.copy";

    /// <summary>A linked document is at its own address.</summary>
    public const string Moved = "format.moved";

    /// <summary>The award's image is an address.</summary>
    public const string Image = "format.image";

    /// <summary>The JSON schema the credential names.</summary>
    public const string Schema = "format.schema";

    /// <summary>The document is not an award but another credential, such as an endorsement.</summary>
    public const string Kind = "format.kind";

    /// <summary>The badge says to whom it was given.</summary>
    public const string Subject = "format.subject";

    /// <summary>The badge follows a version of Open Badges before 2.0.</summary>
    public const string Legacy = "format.legacy";

    /// <summary>The JWS header follows the standard.</summary>
    public const string Header = "integrity.header";

    /// <summary>The algorithm is accepted.</summary>
    public const string Algorithm = "integrity.algorithm";

    /// <summary>The public key can be read.</summary>
    public const string Key = "integrity.key";

    /// <summary>The signature is that of the key.</summary>
    public const string Signature = "integrity.signature";

    /// <summary>The claims of the token repeat the credential.</summary>
    public const string Claims = "integrity.claims";

    /// <summary>The badge is published at its own address.</summary>
    public const string Hosted = "integrity.hosted";

    /// <summary>The badge says at which address it is published.</summary>
    public const string Address = "integrity.address";

    /// <summary>The embedded proof.</summary>
    public const string Proof = "integrity.proof";

    /// <summary>The members of the embedded proof are in their form.</summary>
    public const string ProofForm = "integrity.form";

    /// <summary>The embedded proof was made for the purpose of issuing.</summary>
    public const string Purpose = "integrity.purpose";

    /// <summary>The embedded proof was not made in the future.</summary>
    public const string Created = "integrity.created";

    /// <summary>The embedded proof itself has not expired.</summary>
    public const string ProofExpiry = "integrity.expiry";

    /// <summary>The proofs that the embedded proof builds on are there.</summary>
    public const string Chain = "integrity.chain";

    /// <summary>The contexts the embedded proof depends on are known, and are the badge's.</summary>
    public const string ProofContext = "integrity.context";

    /// <summary>Every part of the badge has a meaning that the embedded proof covers.</summary>
    public const string Coverage = "integrity.coverage";

    /// <summary>The definition of the badge.</summary>
    public const string Badge = "issuer.badge";

    /// <summary>The profile of the issuer.</summary>
    public const string Profile = "issuer.profile";

    /// <summary>The badge lies where the issuer publishes.</summary>
    public const string Scope = "issuer.scope";

    /// <summary>The key is the issuer's.</summary>
    public const string IssuerKey = "issuer.key";

    /// <summary>The badge was not revoked.</summary>
    public const string Revocation = "status.revocation";

    /// <summary>The reason published for a revocation.</summary>
    public const string RevocationReason = "status.reason";

    /// <summary>The list of revocations is the issuer's.</summary>
    public const string StatusList = "status.list";

    /// <summary>The list of revocations is long enough to hide which badge is looked up.</summary>
    public const string StatusListLength = "status.length";

    /// <summary>The badge names no list of revocations.</summary>
    public const string NoStatus = "status.none";

    /// <summary>Whether a newer version of the badge exists.</summary>
    public const string Refresh = "status.refresh";

    /// <summary>The date of issue has come.</summary>
    public const string Issued = "dates.issued";

    /// <summary>The date of expiry has not come.</summary>
    public const string Expiry = "dates.expiry";

    /// <summary>The badge has no date of expiry.</summary>
    public const string NoExpiry = "dates.unlimited";

    /// <summary>The end comes after the beginning.</summary>
    public const string Order = "dates.order";

    /// <summary>The given address is the holder's.</summary>
    public const string Holder = "holder.email";

    /// <summary>The badge says whose it is in a way an address can be compared with.</summary>
    public const string Identifier = "holder.identifier";

    /// <summary>Endorsements beyond those that are checked.</summary>
    public const string Endorsement = "endorsement.others";

    /// <summary>A third party endorses the award.</summary>
    public const string AwardEndorsement = "endorsement.award";

    /// <summary>A third party endorses the badge, whoever holds it.</summary>
    public const string BadgeEndorsement = "endorsement.badge";

    /// <summary>A third party endorses the issuer.</summary>
    public const string IssuerEndorsement = "endorsement.issuer";

    /// <summary>What an endorsement says.</summary>
    public const string EndorsementComment = "endorsement.comment";

    /// <summary>What an endorsement is about.</summary>
    public const string EndorsedEntity = "endorsement.entity";
}
