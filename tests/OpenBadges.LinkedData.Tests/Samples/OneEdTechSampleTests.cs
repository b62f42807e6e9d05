using OpenBadges.LinkedData.DataIntegrity;
using OpenBadges.LinkedData.Tests.DataIntegrity;
using OpenBadges.LinkedData.Tests.Suites;
using OpenBadges.Verification;

namespace OpenBadges.LinkedData.Tests.Samples;

/// <summary>The samples of the public 1EdTech validator, with the outcome of its own tests.</summary>
public class OneEdTechSampleTests
{
    // The key stands in the fragment of an address that lists none: upstream trusts it, we say that nothing proves whose it is.
    [Theory]
    [InlineData("simple.json")]
    [InlineData("simple_v1.json")]
    [InlineData("simple-eddsa-2022.json")]
    [InlineData("simple-did-web-method.json")]
    public async Task AcceptsTheValidOnesWithAReservationAboutTheIssuer(string name)
    {
        var report = await VerifyAsync($"ob30/{name}");
        Assert.Equal(Verdict.Valid, report.Verdict);
        Assert.Contains(report.Checks, check => check is { Code: CheckCodes.Signature, Outcome: CheckOutcome.Pass });
        Assert.Contains(report.Checks, check => check is { Code: CheckCodes.IssuerKey, Outcome: CheckOutcome.Warning });
    }

    [Theory]
    [InlineData("ob30/simple-err-expired.json", CheckCodes.Expiry)]
    [InlineData("ob30/simple-err-proof-value.json", CheckCodes.Signature)]
    [InlineData("ob30/simple-err-proof-method-no-scheme.json", CheckCodes.Key)]
    [InlineData("ob30/simple-err-proof-method-unknown-scheme.json", CheckCodes.Key)]
    [InlineData("ob30/simple-multiple-proofs.json", CheckCodes.ProofForm)]
    [InlineData("dcc-fixtures/v2__ed25519__didKey__legacy-noStatus-noExpiry-tampered.json", CheckCodes.Signature)]
    [InlineData("dcc-fixtures/v2__ed25519__didKey__legacy-noStatus-expired.json", CheckCodes.Expiry)]
    public async Task RefusesTheInvalidOnesForTheirReason(string name, string code)
    {
        var report = await VerifyAsync(name);
        Assert.Equal(Verdict.Invalid, report.Verdict);
        Assert.Equal([code], report.Checks.Where(check => check.Outcome == CheckOutcome.Fail).Select(check => check.Code));
        Assert.Equal(code == CheckCodes.Expiry, report.Facts is not null);
    }

    [Theory]
    [InlineData("v1__bothSignatureTypes__didKey__legacy-noStatus-noExpiry-basicOBv3.json", true)]
    [InlineData("v2__dataIntegrityProof__didKey__legacyRegistry-noStatus-noExpiry-alignments.json", false)]
    [InlineData("v2__dataIntegrityProof__didKey__legacyRegistry-noStatus-noExpiry-OBSpecExample.json", false)]
    [InlineData("v2__ed25519__didKey__legacy-noStatus-noExpiry-stringIssuerId.json", false)]
    [InlineData("v2__ed25519__didKey__legacy-noStatus-noExpiry.json", false)]
    public async Task AcceptsConformingBadgesOfOtherSoftware(string name, bool hasWarnings)
    {
        var report = await VerifyAsync($"dcc-fixtures/{name}");
        Assert.Equal((Verdict.Valid, hasWarnings), (report.Verdict, report.HasWarnings));
    }

    private static Task<VerificationReport> VerifyAsync(string name) =>
        new BadgeVerifier(DccWeb.Create(), FixedTime.Today, new EmbeddedProofVerifier(FixedTime.Today))
            .VerifyAsync(BadgeInput.FromText(TestFile.ReadText(name)), new VerificationRequest(), TestContext.Current.CancellationToken);
}
