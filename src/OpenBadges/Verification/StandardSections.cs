using System.Collections.Frozen;

namespace OpenBadges.Verification;

/// <summary>Where the standards ask for each check, by the version of the badge. Their headings are quoted as they stand.</summary>
internal static class StandardSections
{
    private const string Hosted = "Open Badges 2.0, HostedBadge Verification";
    private const string Signed = "Open Badges 2.0, SignedBadge Verification";
    private const string Proof = "Open Badges 3.0, Verification, step 2";
    private const string Status = "Open Badges 3.0, Verification, step 4";
    private const string Endorsed = "Open Badges 3.0, Verification, step 6";

    private static readonly FrozenDictionary<string, string> Third = new Dictionary<string, string>
    {
        [CheckCodes.Context] = "Open Badges 3.0, AchievementCredential, @context",
        [CheckCodes.Version] = "Open Badges 3.0, Verifiable Credentials Data Model v1.1",
        [CheckCodes.Type] = "Open Badges 3.0, Verification, step 1",
        [CheckCodes.Required] = "Open Badges 3.0, Verification, step 1",
        [CheckCodes.Date] = "Open Badges 3.0, DateTimeZ",
        [CheckCodes.Schema] = "Open Badges 3.0, Verification, step 1",
        [CheckCodes.Kind] = "Open Badges 3.0, EndorsementCredential",
        [CheckCodes.Subject] = "Open Badges 3.0, AchievementSubject",
        [CheckCodes.Header] = "Open Badges 3.0, JOSE Header",
        [CheckCodes.Algorithm] = "Open Badges 3.0, JOSE Header",
        [CheckCodes.Key] = "Open Badges 3.0, JOSE Header",
        [CheckCodes.Signature] = Proof,
        [CheckCodes.Claims] = "Open Badges 3.0, JWT Payload",
        [CheckCodes.Proof] = Proof,
        [CheckCodes.ProofForm] = "Verifiable Credential Data Integrity 1.0, Verify Proof",
        [CheckCodes.Purpose] = "Verifiable Credential Data Integrity 1.0, Verify Proof",
        [CheckCodes.Created] = "Verifiable Credential Data Integrity 1.0, Verify Proof",
        [CheckCodes.ProofExpiry] = "Verifiable Credential Data Integrity 1.0, Verify Proof",
        [CheckCodes.Chain] = "Verifiable Credential Data Integrity 1.0, Verify Proof Sets and Chains",
        [CheckCodes.ProofContext] = "Verifiable Credential Data Integrity 1.0, Context Validation",
        [CheckCodes.Coverage] = "Verifiable Credential Data Integrity 1.0, Transformations",
        [CheckCodes.IssuerKey] = "Open Badges 3.0 Implementation Guide, Key Management",
        [CheckCodes.Revocation] = Status,
        [CheckCodes.RevocationReason] = "1EdTech Revocation List Status Method 1.0",
        [CheckCodes.StatusList] = "Bitstring Status List 1.0, Validate Algorithm",
        [CheckCodes.StatusListLength] = "Bitstring Status List 1.0, Validate Algorithm",
        [CheckCodes.NoStatus] = Status,
        [CheckCodes.Refresh] = "Open Badges 3.0, Verification, step 3",
        [CheckCodes.Issued] = Status,
        [CheckCodes.Expiry] = Status,
        [CheckCodes.NoExpiry] = Status,
        [CheckCodes.Order] = Status,
        [CheckCodes.Holder] = "Open Badges 3.0, Verification, step 5",
        [CheckCodes.Identifier] = "Open Badges 3.0, Verification, step 5",
        [CheckCodes.Endorsement] = Endorsed,
        [CheckCodes.AwardEndorsement] = Endorsed,
        [CheckCodes.BadgeEndorsement] = Endorsed,
        [CheckCodes.IssuerEndorsement] = Endorsed,
        [CheckCodes.EndorsementComment] = "Open Badges 3.0, EndorsementSubject",
        [CheckCodes.EndorsedEntity] = "Open Badges 3.0, EndorsementSubject",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Second = new Dictionary<string, string>
    {
        [CheckCodes.Context] = "Open Badges 2.0, JSON-LD",
        [CheckCodes.Type] = "Open Badges 2.0, Data Classes",
        [CheckCodes.Required] = "Open Badges 2.0, Data Classes",
        [CheckCodes.Date] = "Open Badges 2.0, Primitive Data Types",
        [CheckCodes.Verification] = "Open Badges 2.0, VerificationObject (Assertion)",
        [CheckCodes.Copy] = Hosted,
        [CheckCodes.Moved] = Hosted,
        [CheckCodes.Image] = "Open Badges 2.0, Assertion",
        [CheckCodes.Header] = Signed,
        [CheckCodes.Algorithm] = Signed,
        [CheckCodes.Key] = "Open Badges 2.0, CryptographicKey",
        [CheckCodes.Signature] = Signed,
        [CheckCodes.Hosted] = Hosted,
        [CheckCodes.Badge] = "Open Badges 2.0, BadgeClass",
        [CheckCodes.Profile] = "Open Badges 2.0, Profile",
        [CheckCodes.Scope] = "Open Badges 2.0, VerificationObject (Issuer)",
        [CheckCodes.IssuerKey] = Signed,
        [CheckCodes.Revocation] = "Open Badges 2.0, Revocation",
        [CheckCodes.RevocationReason] = "Open Badges 2.0, Revocation",
        [CheckCodes.StatusList] = "Open Badges 2.0, RevocationList",
        [CheckCodes.NoStatus] = "Open Badges 2.0, RevocationList",
        [CheckCodes.Issued] = "Open Badges 2.0, Assertion",
        [CheckCodes.Expiry] = "Open Badges 2.0, Assertion",
        [CheckCodes.NoExpiry] = "Open Badges 2.0, Assertion",
        [CheckCodes.Order] = "Open Badges 2.0, Assertion",
        [CheckCodes.Holder] = "Open Badges 2.0, IdentityObject",
        [CheckCodes.Identifier] = "Open Badges 2.0, IdentityObject",
        [CheckCodes.Endorsement] = "Open Badges 2.0, Endorsement",
        [CheckCodes.AwardEndorsement] = "Open Badges 2.0, Endorsement",
        [CheckCodes.BadgeEndorsement] = "Open Badges 2.0, Endorsement",
        [CheckCodes.IssuerEndorsement] = "Open Badges 2.0, Endorsement",
        [CheckCodes.EndorsementComment] = "Open Badges 2.0, Endorsement",
        [CheckCodes.EndorsedEntity] = "Open Badges 2.0, Endorsement",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Any = new Dictionary<string, string>
    {
        [CheckCodes.Json] = "RFC 7493",
        [CheckCodes.Jws] = "RFC 7515, JWS Compact Serialization",
    }.ToFrozenDictionary();

    /// <summary>Null where no standard asks for the check, such as a limit of ours.</summary>
    public static string? Of(string code, BadgeFormat format) => format switch
    {
        BadgeFormat.OpenBadges3Json or BadgeFormat.OpenBadges3Jwt => Third.GetValueOrDefault(code),
        BadgeFormat.OpenBadges2Hosted or BadgeFormat.OpenBadges2Signed => Second.GetValueOrDefault(code),
        BadgeFormat.OpenBadges1 => "Open Badges 1.x, Badge Verification",
        _ => Any.GetValueOrDefault(code),
    };
}
