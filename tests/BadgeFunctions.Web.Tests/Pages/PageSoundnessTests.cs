using System.Net;
using System.Text.RegularExpressions;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Pages.Mailbox;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Pages;

/// <summary>What holds for every page in both languages.</summary>
public sealed partial class PageSoundnessTests(PageSoundnessTests.Furnished furnished) : IClassFixture<PageSoundnessTests.Furnished>
{
    public static TheoryData<string, string> Pages()
    {
        TheoryData<string, string> pages = [];
        foreach (string language in new[] { "fr", "en" })
        {
            foreach (string path in Furnished.Paths)
            {
                pages.Add(language, path);
            }
        }

        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task IsSound(string language, string path)
    {
        Answer page = await furnished.OpenAsync(language, path);

        Assert.Contains($"<html lang=\"{language}\"", page.Html);
        Assert.Single(Heading().Matches(page.Html));
        Assert.DoesNotMatch("<script(?! type=\"module\" src=\"/assets/)", page.Html);
        Assert.DoesNotContain(" style=", page.Html);
        string[] ids = [.. Id().Matches(page.Html).Select(match => match.Groups[1].Value)];
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(Reference().Matches(page.Html).SelectMany(match => match.Groups[1].Value.Split(' ')), id => Assert.Contains(id, ids));
        Assert.All(Image().Matches(page.Html), image => Assert.Matches(@"\salt(\s|=)", image.Value));
        Assert.All(Field().Matches(page.Html), field => Assert.Contains($"for=\"{field.Groups[1].Value}\"", page.Html));
    }

    [GeneratedRegex("<h1[ >]")]
    private static partial Regex Heading();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex(" (?:for|aria-labelledby|aria-describedby)=\"([^\"]+)\"")]
    private static partial Regex Reference();

    [GeneratedRegex("<img[^>]*>")]
    private static partial Regex Image();

    [GeneratedRegex("<(?:input|select|textarea)(?![^>]*type=\"hidden\")[^>]* id=\"([^\"]+)\"")]
    private static partial Regex Field();

    /// <summary>A site with something on every page.</summary>
    public sealed class Furnished : IAsyncLifetime, IMailboxReader
    {
        private static readonly MailboxMessage Message =
            new(new MailMessage("m1", "a@exemple.fr", "Bonjour", "Voir https://exemple.fr."), new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));

        private TestSite? _site;
        private Visit? _french;
        private Visit? _english;
        private string _nomination = string.Empty;
        private string _tracking = string.Empty;
        private string _award = string.Empty;

        public static string[] Paths { get; } =
        [
            "/", "/?q=tut", "/?q=zzz", "/catalogue/tutorat", "/nominate/tutorat", "{tracking}", "/review", "/review?status=all", "/review/{nomination}",
            "/mailbox", "/mailbox/m1", "/operations", "/award/{award}", "/verify", "/verify?url=https://exemple.fr/x", "/sign-in", "/catalogue/inconnu",
            "/accessibility", "/privacy", "/attendance", "/attendance/new", "/a/none", "/classes", "/classes/new", "/follow-up",
            "/?approval=commission&open=now", "/catalogue/issuers/rectorat", "/manage", "/manage/issuers/rectorat", "/manage/issuers/rectorat/badges/new",
            "/manage/issuers/rectorat/profile", "/manage/badges/tutorat", "/manage/badges/tutorat/preview", "/manage/badges/tutorat/preview/holder",
        ];

        public async ValueTask InitializeAsync()
        {
            _site = await TestSite.StartAsync(services: services => services.AddSingleton<IMailboxReader>(this));
            _award = await _site.AwardAsync("attribue@exemple.fr");
            System.Text.Json.Nodes.JsonNode nomination = await _site.NominateAsync("soumis@exemple.fr");
            _nomination = (string)nomination["id"]!;
            _tracking = new Uri((string)nomination["trackingUrl"]!).PathAndQuery;
            _french = await Visit.OfAsync(_site, Caller.Operator);
            _english = await Visit.OfAsync(_site, Caller.Operator);
            Answer switched = await _english.SendAsync("/", "/language", [("language", "en"), ("returnUrl", "/verify")]);
            Assert.Equal((HttpStatusCode.SeeOther, "/verify"), (switched.Status, switched.Location));
        }

        public Task<IReadOnlyList<MailboxMessage>> ListAsync(int maximum, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<MailboxMessage>>([Message]);

        public Task<MailboxMessage?> FindAsync(string id, CancellationToken cancellationToken) => Task.FromResult(id == "m1" ? Message : null);

        public async ValueTask DisposeAsync()
        {
            _french?.Dispose();
            _english?.Dispose();
            if (_site is not null)
            {
                await _site.DisposeAsync();
            }
        }

        internal Task<Answer> OpenAsync(string language, string path) => (language == "en" ? _english : _french)!.OpenAsync(
            path.Replace("{tracking}", _tracking, StringComparison.Ordinal)
                .Replace("{nomination}", _nomination, StringComparison.Ordinal)
                .Replace("{award}", _award, StringComparison.Ordinal));
    }
}
