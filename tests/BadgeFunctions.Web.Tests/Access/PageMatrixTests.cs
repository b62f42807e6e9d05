using System.Net;
using System.Text.Json.Nodes;
using BadgeFunctions.Web.Tests.Site;

namespace BadgeFunctions.Web.Tests.Access;

/// <summary>Everything that is not the API, called by everybody there is. What is not in a table fails.</summary>
public sealed class PageMatrixTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Anybody = "anybody";
    private const string Reviewer = "reviewer";
    private const string Operator = "operator";
    private const string Manager = "manager";

    private static readonly Dictionary<string, string> Pages = new()
    {
        ["/"] = Anybody,
        ["/catalogue/{badge}"] = Anybody,
        ["/catalogue/issuers/{issuer}"] = Anybody,
        ["/catalogue/pathways/{**set}"] = Anybody,
        ["/nominate/{badge}"] = Anybody,
        ["/tracking/{id}"] = Anybody,
        ["/tracking/{id}/retry"] = Anybody,
        ["/tracking/{id}/withdraw"] = Anybody,
        ["/bag/new/{badge}"] = Anybody,
        ["/bag/new/{badge}/form"] = Anybody,
        ["/bag/{id}"] = Anybody,
        ["/bag/{id}/pieces"] = Anybody,
        ["/bag/{id}/pieces/{piece}"] = Anybody,
        ["/bag/{id}/pieces/{piece}/remove"] = Anybody,
        ["/bag/{id}/pieces/{piece}/file"] = Anybody,
        ["/bag/{id}/contributors"] = Anybody,
        ["/peer/{id}/{invitation}"] = Anybody,
        ["/peer/{id}/{invitation}/evidence/{evidence}"] = Anybody,
        ["/contribute/{id}/{invitation}"] = Anybody,
        ["/contribute/{id}/{invitation}/pieces/{piece}/remove"] = Anybody,
        ["/contribute/{id}/{invitation}/decline"] = Anybody,
        ["/consent/{id}"] = Anybody,
        ["/confirm/{id}"] = Anybody,
        ["/confirm/{id}/again"] = Anybody,
        ["/guardian/{id}"] = Anybody,
        ["/testimony/{id}/{piece}"] = Anybody,
        ["/uploads"] = Anybody,
        ["/uploads/{id}"] = Anybody,
        ["/verify"] = Anybody,
        ["/accessibility"] = Anybody,
        ["/privacy"] = Anybody,
        ["/sign-in"] = Anybody,
        ["/sign-in/{code}"] = Anybody,
        ["/sign-out"] = Anybody,
        ["/language"] = Anybody,
        ["/mailbox"] = Anybody,
        ["/mailbox/{id}"] = Anybody,
        ["/follow-up"] = Anybody,
        ["/follow-up/{pupil}"] = Anybody,
        ["/classes"] = Operator,
        ["/classes/new"] = Operator,
        ["/classes/{list}"] = Operator,
        ["/classes/{list}/codes"] = Operator,
        ["/classes/{list}/deletion"] = Operator,
        ["/classes/{list}/pupils"] = Operator,
        ["/classes/{list}/pupils/{pupil}"] = Operator,
        ["/classes/{list}/pupils/{pupil}/removal"] = Operator,
        ["/assess/{list}/{badge}"] = Operator,
        ["/assess/{list}/{badge}/take-back"] = Operator,
        ["/review"] = Reviewer,
        ["/review/{id}"] = Reviewer,
        ["/review/{id}/merge"] = Reviewer,
        ["/review/{id}/evidence/{evidence}"] = Reviewer,
        ["/a/{code}"] = Anybody,
        ["/attend/{id}"] = Anybody,
        ["/attendance"] = Manager,
        ["/attendance/new"] = Manager,
        ["/attendance/{id}"] = Manager,
        ["/attendance/{id}/open"] = Manager,
        ["/attendance/{id}/close"] = Manager,
        ["/attendance/{id}/extend"] = Manager,
        ["/attendance/{id}/room"] = Manager,
        ["/attendance/{id}/room/state"] = Manager,
        ["/attendance/{id}/export"] = Manager,
        ["/attendance/{id}/list"] = Manager,
        ["/attendance/{id}/list/rejected"] = Manager,
        ["/attendance/{id}/list/confirm"] = Manager,
        ["/manage"] = Manager,
        ["/manage/issuers/{issuer}"] = Manager,
        ["/manage/issuers/{issuer}/profile"] = Manager,
        ["/manage/issuers/{issuer}/badges/new"] = Manager,
        ["/manage/badges/{badge}"] = Manager,
        ["/manage/badges/{badge}/preview"] = Manager,
        ["/manage/badges/{badge}/preview/holder"] = Manager,
        ["/manage/badges/{badge}/art/{format}"] = Manager,
        ["/manage/badges/{badge}/publication"] = Manager,
        ["/manage/badges/{badge}/archive"] = Manager,
        ["/manage/badges/{badge}/discard"] = Manager,
        ["/sitting/{session}"] = Reviewer,
        ["/sitting/{session}/charter"] = Reviewer,
        ["/sitting/{session}/open"] = Reviewer,
        ["/sitting/{session}/close"] = Reviewer,
        ["/sitting/{session}/show"] = Reviewer,
        ["/sitting/{session}/state"] = Reviewer,
        ["/sitting/{session}/screen"] = Reviewer,
        ["/sitting/{session}/agenda"] = Reviewer,
        ["/sitting/{session}/{nomination}"] = Reviewer,
        ["/sitting/{session}/{nomination}/evidence/{piece}"] = Reviewer,
        ["/sitting/{session}/{nomination}/opinion"] = Reviewer,
        ["/sitting/{session}/{nomination}/vote"] = Reviewer,
        ["/sitting/{session}/{nomination}/ballot"] = Reviewer,
        ["/sitting/{session}/{nomination}/secret"] = Reviewer,
        ["/sitting/{session}/{nomination}/outcome"] = Reviewer,
        ["/sitting/{session}/{nomination}/conflict"] = Reviewer,
        ["/operations"] = Operator,
        ["/operations/redrive"] = Operator,
        ["/operations/award"] = Operator,
        ["/award/{id}"] = Operator,
        ["/award/{id}/revocation"] = Operator,
    };

    private static readonly string[] OpenFolders =
    [
        "/assets/", "/assertions/", "/credentials/", "/images/", "/badges/", "/issuers/", "/achievements/", "/keys/", "/status/", "/.well-known/",
    ];

    [Fact]
    public async Task EveryPageKeepsItsRule()
    {
        JsonNode nomination = await site.NominateAsync("pages@exemple.fr");
        foreach (Caller caller in Enum.GetValues<Caller>())
        {
            string? cookie = await site.CookieOfAsync(caller);
            foreach ((string method, string pattern) in OwnPages())
            {
                Assert.True(Pages.TryGetValue(pattern, out string? rule), $"{method} {pattern} is not in the table.");
                using HttpResponseMessage response = await SendAsync(method, pattern, (string)nomination["id"]!, cookie);
                Assert.True(Expected(rule, caller, method, response), $"{method} {pattern} as {caller}: {response.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task NoFormWithoutItsTokenDoesAnything()
    {
        string? cookie = await site.CookieOfAsync(Caller.Operator);
        foreach ((string method, string pattern) in OwnPages().Where(page => page.Method is not ("GET" or "HEAD")))
        {
            using HttpResponseMessage response = await SendAsync(method, pattern, "x", cookie);
            Assert.True(response.StatusCode == HttpStatusCode.BadRequest, $"{method} {pattern}: {response.StatusCode}");
        }
    }

    [Fact]
    public async Task NoSessionSeesTheDossierOfAnotherIssuer()
    {
        JsonNode nomination = await site.NominateAsync("dossier-ailleurs@exemple.fr");
        using HttpResponseMessage response = await SendAsync("GET", "/review/{id}", (string)nomination["id"]!, await site.CookieOfAsync(Caller.OtherReviewer));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static bool Expected(string rule, Caller caller, string method, HttpResponseMessage response)
    {
        bool admitted = rule == Anybody || caller == Caller.Operator || (rule == Reviewer && caller != Caller.Anonymous);
        if (admitted)
        {
            return (int)response.StatusCode < 500 && response.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.Redirect)
                && (method != "GET" || rule == Anybody || response.StatusCode != HttpStatusCode.Forbidden);
        }

        return caller == Caller.Anonymous
            ? response.StatusCode == HttpStatusCode.Redirect && response.Headers.Location!.ToString().Contains("/sign-in?returnUrl=", StringComparison.Ordinal)
            : response.StatusCode == HttpStatusCode.Forbidden;
    }

    private async Task<HttpResponseMessage> SendAsync(string method, string pattern, string id, string? cookie)
    {
        string path = pattern
            .Replace("{badge}", TestCatalogue.OurBadge, StringComparison.Ordinal)
            .Replace("{queue}", "baking", StringComparison.Ordinal)
            .Replace("{evidence}", "none", StringComparison.Ordinal)
            .Replace("{code}", "none", StringComparison.Ordinal)
            .Replace("{piece}", "none", StringComparison.Ordinal)
            .Replace("{invitation}", "none", StringComparison.Ordinal)
            .Replace("{list}", "none", StringComparison.Ordinal)
            .Replace("{pupil}", "none", StringComparison.Ordinal)
            .Replace("{id}", id, StringComparison.Ordinal);
        using HttpRequestMessage request = new(new HttpMethod(method), path);
        request.Headers.Accept.ParseAdd("text/html,application/xhtml+xml");
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        if (method == "POST")
        {
            request.Content = new FormUrlEncodedContent([]);
        }

        return await site.Client.SendAsync(request);
    }

    private IEnumerable<(string Method, string Pattern)> OwnPages() => site.Endpoints().Where(endpoint =>
        !endpoint.Pattern.StartsWith("/api/", StringComparison.Ordinal)
        && !endpoint.Pattern.StartsWith("/openapi/", StringComparison.Ordinal)
        && endpoint.Pattern is not ("/healthz" or "/readyz")
        && !OpenFolders.Any(folder => endpoint.Pattern.StartsWith(folder, StringComparison.Ordinal)));
}
