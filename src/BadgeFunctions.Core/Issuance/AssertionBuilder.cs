using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Publication;
using OpenBadges.V2;

namespace BadgeFunctions.Core.Issuance;

/// <summary>An award's OB 2.0 face: a hosted assertion, a view of the same award.</summary>
internal static class AssertionBuilder
{
    public static byte[] Build(PublicAward award)
    {
        PublicAddresses addresses = award.Addresses;
        Award given = award.Award;
        return new Assertion
        {
            Id = addresses.Assertion(given.Id),
            RecipientHash = given.IdentityHash,
            RecipientKind = given.IdentityKind,
            RecipientSalt = given.Salt,
            BadgeId = addresses.Achievement(given.Badge, given.BadgeVersion),
            IssuedOn = given.IssuedOn,
            Expires = given.Expires,
            ImageId = addresses.Png(given.Id),
        }.ToUtf8Json();
    }

    public static byte[] BuildRevoked(PublicAward award, Revocation revocation) => new RevokedAssertion
    {
        Id = award.Addresses.Assertion(award.Award.Id),
        RevocationReason = RevocationText.InDocuments(revocation.Category),
    }.ToUtf8Json();
}
