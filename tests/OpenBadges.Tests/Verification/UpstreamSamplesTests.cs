using System.Text.Json;
using OpenBadges.Tests.Support;
using OpenBadges.Verification;

namespace OpenBadges.Tests.Verification;

/// <summary>The samples of the 1EdTech public validator get its verdict, or none where linked data is needed.</summary>
public sealed class UpstreamSamplesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "TestData", "verification");

    [Theory]
    [InlineData("basic-assertion.json")]
    [InlineData("basic-assertion-with-language.json")]
    [InlineData("basic-assertion-with-allowed-origins-valid-multiple-starts-with.json")]
    [InlineData("basic-assertion-with-allowed-origins-invalid-starts-with.json")]
    [InlineData("basic-assertion-with-allowed-origins-invalid-multiple-starts-with.json")]
    [InlineData("basic-assertion-expired.json")]
    [InlineData("basic-assertion-expired-before-issued.json")]
    [InlineData("basic-assertion-invalid-context.json")]
    [InlineData("basic-assertion-invalid-type.json")]
    [InlineData("warning-with-redirection.json")]
    [InlineData("simple.jwt")]
    [InlineData("simple-revoked.jwt")]
    public async Task OpenBadges20(string name)
    {
        var report = await Web20(name).VerifyAsync(Read("ob20", name));
        Assert.Equal(Upstream($"ob20/{name}"), VerdictOf(report));
    }

    [Fact]
    public async Task TheRecipientOfTheSampleIsFound()
    {
        // Both samples hash nobody@example.org followed by "deadsea".
        var report = await Web20("basic-assertion.json").VerifyAsync(Read("ob20", "basic-assertion.json"), "nobody@example.org");
        Assert.Equal(CheckOutcome.Pass, report.Outcome(CheckCodes.Holder));
    }

    [Theory]
    [InlineData("simple-err-context.json", CheckCodes.Context)]
    [InlineData("simple-err-type.json", CheckCodes.Type)]
    [InlineData("simple-err-credential-subject-type.json", CheckCodes.Type)]
    [InlineData("simple-err-credential-subject-profile-type.json", CheckCodes.Type)]
    [InlineData("simple-err-credential-subject-achievement-result-description-type.json", CheckCodes.Type)]
    [InlineData("simple-err-issuer-otheridentifier-type.json", CheckCodes.Type)]
    [InlineData("simple-err-issuer-parentorg-type.json", CheckCodes.Type)]
    public async Task MalformedOpenBadges30(string name, string code)
    {
        var report = await new InMemoryDocuments().VerifyAsync(Read("ob30", name));
        Assert.Equal("invalid", Upstream($"ob30/{name}"));
        Assert.Equal([code], report.Failed());
    }

    [Theory]
    [InlineData("simple.json")]
    [InlineData("simple_v1.json")]
    [InlineData("simple-did-web-method.json")]
    [InlineData("simple-eddsa-2022.json")]
    [InlineData("simple-multiple-proofs.json")]
    [InlineData("simple-err-expired.json")]
    [InlineData("simple-err-proof-value.json")]
    [InlineData("simple-err-proof-method-no-scheme.json")]
    [InlineData("simple-err-proof-method-unknown-scheme.json")]
    [InlineData("credential-status-revoked.json")]
    [InlineData("complete_v1.json")]
    [InlineData("endorsement-valid.json")]
    public async Task NeedsLinkedData(string name)
    {
        var report = await new InMemoryDocuments().VerifyAsync(Read("ob30", name));
        Assert.Equal(Verdict.Unverifiable, report.Verdict);
        Assert.Null(report.Facts);
    }

    [Fact]
    public async Task TheJwtOfTheSvgIsWholeAndItsIssuerUnproven()
    {
        var report = await new InMemoryDocuments().VerifyAsync(Read("ob30", "simple-jwt.svg.jwt"));
        Assert.Equal("valid", Upstream("ob30/simple-jwt.svg"));
        Assert.Equal(Verdict.Valid, report.Verdict);
        Assert.Equal(CheckOutcome.Warning, report.Outcome(CheckCodes.IssuerKey));
    }

    [Theory]
    [InlineData("simple-noproof.json")]
    [InlineData("simple.jwt")]
    public async Task SamplesThatNobodyAcceptsAreInvalid(string name)
    {
        Assert.Equal(Verdict.Invalid, (await new InMemoryDocuments().VerifyAsync(Read("ob30", name))).Verdict);
    }

    private static string VerdictOf(VerificationReport report) => report.Verdict switch
    {
        Verdict.Valid => report.Checks.Any(check => check.Code == CheckCodes.Moved) && Reached(report) ? "warning" : "valid",
        Verdict.Invalid => "invalid",
        _ => "unverifiable",
    };

    // The samples of scopes say they are elsewhere too, which upstream passes over in silence.
    private static bool Reached(VerificationReport report) =>
        report.Checks.Any(check => check.Code == CheckCodes.Moved && check.Args[0].EndsWith("altbadgeurl.json", StringComparison.Ordinal));

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([Folder, .. path]));

    private static string Upstream(string name)
    {
        using var expected = JsonDocument.Parse(Read("expected.json"));
        return expected.RootElement.GetProperty(name).GetProperty("verdict").GetString()!;
    }

    // As upstream: each file answers at example.org under its own name, and also where it says it is.
    private static InMemoryDocuments Web20(string name)
    {
        var web = new InMemoryDocuments();
        var scope = name.StartsWith("basic-assertion-with-allowed-origins-", StringComparison.Ordinal) ? name["basic-assertion-with-allowed-origins-".Length..] : "-";
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Folder, "ob20", "assets"), "*.json"))
        {
            var file = Path.GetFileName(path);
            var text = File.ReadAllText(path);
            using var document = JsonDocument.Parse(text);
            web.Add($"http://example.org/{file}", text).Add($"https://example.org/{file}", text);
            if (document.RootElement.TryGetProperty("id", out var id) && (!file.StartsWith("issuer-with-", StringComparison.Ordinal) || file.EndsWith(scope, StringComparison.Ordinal))
                && id.GetString()!.StartsWith("http", StringComparison.Ordinal) && !file.StartsWith("badge-with-data", StringComparison.Ordinal) && file != "altbadgeurl.json")
            {
                web.Add(id.GetString()!, text);
            }
        }

        return name.EndsWith(".json", StringComparison.Ordinal) ? web.Add("https://example.org/beths-robotics-badge.json", Read("ob20", name)) : web;
    }
}
