using System.Globalization;
using System.Net;
using System.Text;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Web.Pages.PublicBadge;
using Microsoft.Extensions.Logging.Abstractions;

namespace BadgeFunctions.Web.Tests.Pages;

public sealed class PublicBadgePageTests
{
    private const string Script = "<script>alert('x')</script>";

    private readonly BadgePageRenderer _renderer = new(NullLoggerFactory.Instance);

    public static TheoryData<string, bool, RevocationCategory?> Kinds()
    {
        TheoryData<string, bool, RevocationCategory?> kinds = [];
        foreach (string language in new[] { "fr", "en" })
        {
            foreach (bool expires in new[] { false, true })
            {
                kinds.Add(language, expires, null);
                kinds.Add(language, expires, RevocationCategory.Error);
            }
        }

        return kinds;
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task APageFromATemplateEqualsADirectRender(string language, bool expires, RevocationCategory? revoked)
    {
        // The template comes from another award, of another day.
        await RenderAsync(SomeAward.Of(SomeAward.SecondId, expires, revoked, issuedOn: new DateTimeOffset(2025, 8, 1, 0, 0, 0, TimeSpan.Zero)), language);
        PublicAward award = SomeAward.Of(SomeAward.FirstId, expires, revoked);

        string page = await RenderAsync(award, language);

        Assert.Equal(await _renderer.RenderAsync(PublicBadgeView.Of(award, TextsTests.TextsOf(language))), page);
        Assert.DoesNotContain(SomeAward.SecondId, page);
    }

    [Fact]
    public async Task AChangedIssuerGetsAPageOfItsOwn()
    {
        await RenderAsync(SomeAward.Of());

        Assert.Contains("Nouveau nom", await RenderAsync(SomeAward.Of(issuer: SomeAward.Issuer with { Name = "Nouveau nom" })));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task MarkupInTheCatalogueStaysText(string language)
    {
        PublicAward award = SomeAward.Of(
            badge: SomeAward.Badge with { Name = Script, Description = Script, Criteria = Script, Skills = [Script] },
            issuer: SomeAward.Issuer with { Name = $"\"{Script}" });

        string page = await RenderAsync(award, language);

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;", page);
    }

    [Fact]
    public async Task LinksToLinkedInWithTheCertificateFilledIn()
    {
        string page = WebUtility.HtmlDecode(await RenderAsync(SomeAward.Of(expires: true)));

        Assert.Contains("https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&name=Tutorat%20%26%20entraide&organizationName=Rectorat", page);
        Assert.Contains("&issueYear=2026&issueMonth=11&expirationYear=2029&expirationMonth=11", page);
        Assert.Contains($"certUrl=https%3A%2F%2Fbadges.example%2Fbadges%2F{SomeAward.FirstId}%2F&certId={SomeAward.FirstId}", page);
    }

    [Fact]
    public async Task OffersBothImagesAndEveryFormOfTheBadge()
    {
        string page = await RenderAsync(SomeAward.Of());

        Assert.All(
            [$"/images/{SomeAward.FirstId}.png", $"/images/{SomeAward.FirstId}.svg", $"/credentials/{SomeAward.FirstId}.json"],
            path => Assert.Contains($"href=\"{path}\" download=", page));
        Assert.Contains($"href=\"/assertions/{SomeAward.FirstId}?", page);
        Assert.Contains($"href=\"/credentials/{SomeAward.FirstId}?", page);
        Assert.Contains($"/verify?url=https%3A%2F%2Fbadges.example%2Fcredentials%2F{SomeAward.FirstId}\"", page);
    }

    [Theory]
    [InlineData("fr", "fr_FR", "https://badges.example/badges/" + SomeAward.FirstId + "/")]
    [InlineData("en", "en_GB", "https://badges.example/badges/" + SomeAward.FirstId + "/en.html")]
    public async Task TellsNetworksAndSearchEnginesWhatItIs(string language, string locale, string own)
    {
        string page = await RenderAsync(SomeAward.Of(), language);

        Assert.Contains($"<html lang=\"{language}\"", page);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page.Replace(" />", ">", StringComparison.Ordinal));
        Assert.Contains($"<link rel=\"canonical\" href=\"{own}\"", page);
        Assert.Contains($"property=\"og:url\" content=\"{own}\"", page);
        Assert.Contains($"property=\"og:locale\" content=\"{locale}\"", page);
        Assert.Contains($"property=\"og:image\" content=\"https://badges.example/images/{SomeAward.FirstId}.png\"", page);
        Assert.Contains("hreflang=\"fr\"", page);
        Assert.Contains("hreflang=\"en\"", page);
    }

    [Fact]
    public async Task ARevokedBadgeSaysSoFirstAndIsNotOfferedForSharing()
    {
        string page = await RenderAsync(SomeAward.Of(revoked: RevocationCategory.Error));

        int revoked = page.IndexOf("22 décembre 2026", StringComparison.Ordinal);
        Assert.InRange(revoked, 0, page.IndexOf("22 novembre 2026", StringComparison.Ordinal));
        Assert.Contains("Badge attribué par erreur.", page);
        Assert.Contains("<title>Révoqué", page);
        Assert.DoesNotContain("linkedin.com", page);
        Assert.DoesNotContain("Raison privée", page);
    }

    [Fact]
    public async Task NeedsNoScriptAndNoInlineStyle()
    {
        string page = await RenderAsync(SomeAward.Of());

        Assert.DoesNotContain("<script", page);
        Assert.DoesNotContain("style=", page);
        Assert.Contains("href=\"/assets/badge.css\"", page);
    }

    private async Task<string> RenderAsync(PublicAward award, string language = "fr") =>
        Encoding.UTF8.GetString((await _renderer.RenderAsync(award, CultureInfo.GetCultureInfo(language), CancellationToken.None)).Span);
}
