using System.Text;
using OpenBadges.Baking;
using OpenBadges.Tests.Baking;
using OpenBadges.Tests.Support;
using OpenBadges.Verification;

namespace OpenBadges.Tests.Verification;

public sealed class InputTests
{
    private static readonly InMemoryDocuments Nothing = new();

    [Theory]
    [InlineData("", CheckCodes.Input)]
    [InlineData("bonjour", CheckCodes.Input)]
    [InlineData("a.b.c", CheckCodes.Jws)]
    [InlineData("{", CheckCodes.Json)]
    [InlineData("""{"a":1,"a":2}""", CheckCodes.Json)]
    [InlineData("""{"a":"\ud800"}""", CheckCodes.Json)]
    [InlineData("""{"\ud800":1}""", CheckCodes.Json)]
    [InlineData("""{"a":1}""", CheckCodes.Context)]
    [InlineData("W10.W10.W10", CheckCodes.Json)]
    public async Task RefusesWhatIsNotABadge(string text, string code)
    {
        var report = await Nothing.VerifyAsync(text);
        Assert.Equal([code], report.Failed());
        Assert.Equal(Verdict.Invalid, report.Verdict);
    }

    [Fact]
    public async Task RefusesTextNestedTooDeep()
    {
        var text = "{\"a\":" + new string('[', 64) + new string(']', 64) + "}";
        Assert.Equal([CheckCodes.Json], (await Nothing.VerifyAsync(text)).Failed());
    }

    [Fact]
    public async Task RefusesTextOfMoreThanAMebibyte()
    {
        var text = "{\"a\":\"" + new string('a', 1024 * 1024) + "\"}";
        Assert.Equal([CheckCodes.Size], (await Nothing.VerifyAsync(text)).Failed());
    }

    [Fact]
    public async Task RefusesJsonThatIsNotUtf8()
    {
        var verifier = new BadgeVerifier(Nothing, new FixedTime(FixedTime.Today));
        var report = await verifier.VerifyAsync(new BadgeInput(Encoding.Latin1.GetBytes("{\"a\":\"é\"}")), new VerificationRequest(), TestContext.Current.CancellationToken);
        Assert.Equal([CheckCodes.Json], report.Failed());
    }

    [Fact]
    public async Task IgnoresAByteOrderMarkAndWhiteSpaceAround()
    {
        var ours = new HostedBadge();
        Assert.Equal(Verdict.Valid, (await ours.Web.VerifyAsync($"\uFEFF \n{ours.Text}\r\n")).Verdict);
    }

    [Fact]
    public async Task CannotTellWhenTheGivenAddressDoesNotAnswer()
    {
        var report = await Nothing.VerifyAsync("https://badges.example/nothing");
        Assert.Equal(Verdict.Unverifiable, report.Verdict);
        Assert.Equal(CheckOutcome.Skipped, report.Outcome(CheckCodes.Link));
    }

    [Fact]
    public async Task FollowsAnAddressOnceOnly()
    {
        var web = new InMemoryDocuments().Add("https://badges.example/a", "https://badges.example/b").Add("https://badges.example/b", new HostedBadge().Text);
        Assert.Equal([CheckCodes.Input], (await web.VerifyAsync("https://badges.example/a")).Failed());
    }

    [Fact]
    public async Task CannotCheckAnEmbeddedProof()
    {
        var json = Encoded.Utf8(Some.Credential.ToUtf8Json());
        var proven = json[..^1] + ",\"proof\":[{\"type\":\"DataIntegrityProof\",\"cryptosuite\":\"eddsa-rdfc-2022\"}]}";
        var report = await Nothing.VerifyAsync(proven, Some.Email);
        Assert.Equal(Verdict.Unverifiable, report.Verdict);
        Assert.Equal(["eddsa-rdfc-2022"], report.Checks.Single(check => check.Code == CheckCodes.Proof).Args);
        Assert.Null(report.Facts);
        Assert.Null(report.Outcome(CheckCodes.Holder));
    }

    [Fact]
    public async Task RefusesACredentialWithoutProof()
    {
        Assert.Equal([CheckCodes.Proof], (await Nothing.VerifyAsync(Encoded.Utf8(Some.Credential.ToUtf8Json()))).Failed());
    }

    [Fact]
    public async Task WaitsOnlySoLongForAllDocumentsTogether()
    {
        var time = new PassingTime();
        var web = new SlowDocuments(time);
        var report = await new BadgeVerifier(web, time).VerifyAsync(BadgeInput.FromText(WithLists(10)), new VerificationRequest(), TestContext.Current.CancellationToken);
        Assert.Equal(Verdict.Unverifiable, report.Verdict);
        Assert.Equal(4, web.Asked);
    }

    [Fact]
    public async Task CannotTellFromAPageAboutABadge()
    {
        var web = new InMemoryDocuments().Add("https://badges.example/page", "<!doctype html><title>Badge</title>");
        var report = await web.VerifyAsync("https://badges.example/page");
        Assert.Equal((Verdict.Unverifiable, CheckOutcome.Skipped), (report.Verdict, report.Outcome(CheckCodes.Page)));
    }

    [Fact]
    public async Task ReadsTheBadgeInsideAPictureThatAnAddressAnswersWith()
    {
        var web = new InMemoryDocuments()
            .Add(TestKeys.Kid, TestKeys.Rsa.PublicKey.ToUtf8Json())
            .Add("https://badges.example/images/a1.png", PngTemplate.Parse(PngBuilder.Picture()).Bake(new BakedFaces(Credential: TestKeys.Rsa.Sign(Some.Credential.ToJwtPayload()))));
        Assert.Equal(Verdict.Valid, (await web.VerifyAsync("https://badges.example/images/a1.png")).Verdict);
    }

    [Fact]
    public async Task VisitsOnlySoManyDocuments()
    {
        var web = new InMemoryDocuments().Add(TestKeys.Kid, TestKeys.Rsa.PublicKey.ToUtf8Json());
        var report = await web.VerifyAsync(WithLists(100));
        Assert.Equal(Verdict.Unverifiable, report.Verdict);
        Assert.Equal(16, web.Asked.Count);
    }

    private static string WithLists(int count)
    {
        var statuses = Enumerable.Range(0, count).Select(i => $$"""{"id":"https://badges.example/list/{{i}}","type":"1EdTechRevocationList"}""");
        var payload = Encoded.Utf8(Some.Credential.ToJwtPayload())[..^1] + $",\"credentialStatus\":[{string.Join(',', statuses)}]}}";
        return TestKeys.Rsa.Sign(Encoding.UTF8.GetBytes(payload));
    }

    private sealed class PassingTime : TimeProvider
    {
        private long _seconds;

        public override long TimestampFrequency => 1;

        public override DateTimeOffset GetUtcNow() => FixedTime.Today;

        public override long GetTimestamp() => _seconds;

        public void Pass(int seconds) => _seconds += seconds;
    }

    // The key comes at once, each list after ten seconds.
    private sealed class SlowDocuments(PassingTime time) : ILinkedDocuments
    {
        public int Asked { get; private set; }

        public ValueTask<LinkedDocument> GetAsync(Uri uri, string accept, CancellationToken cancellationToken)
        {
            Asked++;
            if (uri.AbsoluteUri == TestKeys.Kid)
            {
                return ValueTask.FromResult(new LinkedDocument(200, TestKeys.Rsa.PublicKey.ToUtf8Json(), null, uri));
            }

            time.Pass(10);
            return ValueTask.FromResult(new LinkedDocument(200, "{}"u8.ToArray(), null, uri));
        }
    }
}
