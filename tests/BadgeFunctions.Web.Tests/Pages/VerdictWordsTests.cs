using BadgeFunctions.Web.Pages.Verify;
using BadgeFunctions.Web.Verification;
using OpenBadges.Verification;

namespace BadgeFunctions.Web.Tests.Pages;

public sealed class VerdictWordsTests
{
    [Theory]
    [InlineData("valid", Verdict.Valid)]
    [InlineData("unverifiable", Verdict.Unverifiable)]
    [InlineData("revoked", Verdict.Invalid, CheckCodes.Revocation)]
    [InlineData("revoked", Verdict.Invalid, CheckCodes.Revocation, CheckCodes.Holder)]
    [InlineData("revoked", Verdict.Invalid, CheckCodes.Revocation, CheckCodes.RevocationReason)]
    [InlineData("expired", Verdict.Invalid, CheckCodes.Expiry)]
    [InlineData("other-holder", Verdict.Invalid, CheckCodes.Holder)]
    [InlineData("invalid", Verdict.Invalid, CheckCodes.Signature)]
    [InlineData("invalid", Verdict.Invalid, CheckCodes.Signature, CheckCodes.Revocation)]
    [InlineData("invalid", Verdict.Invalid)]
    public void SaysWhatIsWrongAsPlainlyAsTheChecksAllow(string expected, Verdict verdict, params string[] failed)
    {
        VerificationReport report = new(
            verdict, BadgeFormat.OpenBadges3Jwt, [.. failed.Select(code => new CheckResult(code, CheckOutcome.Fail, []))], null);

        Assert.Equal(expected, VerdictWords.Of(new BadgeVerification([new BadgeFace(null, report)])));
    }

    [Theory]
    [InlineData("endorsement", Verdict.Valid)]
    [InlineData("invalid", Verdict.Invalid)]
    public void AnEndorsementIsNeverCalledAValidBadge(string expected, Verdict verdict)
    {
        VerificationReport report = new(
            verdict, BadgeFormat.OpenBadges3Jwt, [new CheckResult(CheckCodes.Kind, CheckOutcome.Pass, ["EndorsementCredential"])], null);

        Assert.Equal(expected, VerdictWords.Of(new BadgeVerification([new BadgeFace(null, report)])));
    }

    [Fact]
    public void AReservationIsNotPlainlyValid()
    {
        VerificationReport report = new(
            Verdict.Valid, BadgeFormat.OpenBadges3Jwt, [new CheckResult(CheckCodes.IssuerKey, CheckOutcome.Warning, [])], null);

        Assert.Equal("reserved", VerdictWords.Of(new BadgeVerification([new BadgeFace(null, report)])));
    }
}
