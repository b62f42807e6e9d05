using System.Net;
using System.Text.Json.Nodes;
using BadgeFunctions.Web.Tests.Site;

namespace BadgeFunctions.Web.Tests.Access.Matrix;

/// <summary>
/// Every endpoint that is served, called by everybody there is, about things of their own issuer, of one below and of another.
/// An endpoint without a rule fails. Whoever is refused has changed nothing.
/// </summary>
public sealed class PermissionMatrixTests(MatrixWorld world, ITestOutputHelper output) : IClassFixture<MatrixWorld>
{
    // Whoever signed out is nobody afterwards, until everything is what it was.
    private static readonly string[] SigningOut = ["POST /sign-out", "POST /account/sessions/end", "POST /account/sessions/{session}/end"];

    [Fact]
    public void EveryEndpointHasARule()
    {
        string[] served = [.. Served()];

        Assert.Empty(served.Except(EndpointTable.Rules.Keys));
        Assert.Empty(EndpointTable.Rules.Keys.Except(served));
    }

    [Fact]
    public async Task EveryEndpointKeepsItsRule()
    {
        List<string> broken = [];
        output.WriteLine(MatrixRow.Head);
        foreach (string endpoint in Served().Where(EndpointTable.Rules.ContainsKey).OrderBy(PathOf, StringComparer.Ordinal).ThenBy(one => one, StringComparer.Ordinal))
        {
            EndpointRule rule = EndpointTable.Rules[endpoint];
            MatrixRow row = new(endpoint, rule);
            foreach (MatrixRole role in Enum.GetValues<MatrixRole>())
            {
                foreach (Place place in rule.IsPlaced ? Enum.GetValues<Place>() : [Place.Own])
                {
                    row.Add(role, await TryAsync(endpoint, rule, role, place, broken));
                }
            }

            output.WriteLine(row.ToString());
        }

        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    [Fact]
    public async Task AReviewerOfAnotherIssuerFindsNothing()
    {
        string id = world.At(Place.Other)["nomination"];
        MatrixCaller reviewer = world.As(MatrixRole.Reviewer);

        using HttpResponseMessage list = await reviewer.CallAsync("GET", "/api/nominations?limit=200", null);
        using HttpResponseMessage page = await reviewer.CallAsync("GET", "/review", null);

        JsonArray items = (await list.JsonAsync())["items"]!.AsArray();
        Assert.DoesNotContain(items, item => (string)item!["id"]! == id);
        Assert.Contains(items, item => (string)item!["id"]! == world.At(Place.Own)["nomination"]);
        Assert.Contains(items, item => (string)item!["id"]! == world.At(Place.Below)["nomination"]);
        Assert.DoesNotContain(id, await page.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task NoFormDoesAnythingWithoutTheTokenOfItsOwnSession()
    {
        MatrixCaller caller = world.As(MatrixRole.Operator);
        string foreign = world.As(MatrixRole.Manager).FormToken;
        int before = world.Changes;
        foreach (string endpoint in Served().Where(one => !one.Contains(" /api/", StringComparison.Ordinal) && MethodOf(one) is not ("GET" or "HEAD")))
        {
            EndpointRule rule = EndpointTable.Rules[endpoint];
            Things things = world.At(Place.Own);
            foreach (string token in new[] { string.Empty, "forged", foreign })
            {
                using HttpResponseMessage response = await caller.CallAsync(MethodOf(endpoint), things.Fill(rule.Path), Filled(rule, things), rule.Type, token);
                Assert.True(response.StatusCode == HttpStatusCode.BadRequest, $"{endpoint} with the token '{token}': {response.StatusCode}");
            }
        }

        Assert.Equal(before, world.Changes);
    }

    private static string? Filled(EndpointRule rule, Things things) => rule.Body is { } body ? things.Fill(body) : null;

    private static string MethodOf(string endpoint) => endpoint[..endpoint.IndexOf(' ', StringComparison.Ordinal)];

    private static string PathOf(string endpoint) => endpoint[(endpoint.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private async Task<int> TryAsync(string endpoint, EndpointRule rule, MatrixRole role, Place place, List<string> broken)
    {
        Things things = world.At(place);
        int before = world.Changes;
        using HttpResponseMessage response = await world.As(role).CallAsync(MethodOf(endpoint), things.Fill(rule.Path), Filled(rule, things), rule.Type);
        bool changed = before != world.Changes;
        bool admits = rule.Admits(role, place);
        if (admits ? !IsAdmitted(rule, response) : !IsRefused(endpoint, rule, role, response))
        {
            broken.Add($"{endpoint} as {role}, {place}: {(int)response.StatusCode} {response.Headers.Location}");
        }

        if (changed && (!admits || MethodOf(endpoint) is "GET" or "HEAD"))
        {
            broken.Add($"{endpoint} as {role}, {place}: it changed something");
        }

        if (changed || SigningOut.Contains(endpoint))
        {
            await world.RestoreAsync();
        }

        return (int)response.StatusCode;
    }

    // Something may be wrong with what is asked, or come too late: then it was looked at. What anybody calls may not be there.
    private static bool IsAdmitted(EndpointRule rule, HttpResponseMessage response) => (int)response.StatusCode switch
    {
        >= 200 and < 400 => !IsToSignIn(response),
        400 or 409 or 410 or 412 or 422 => true,
        403 or 404 or 415 => rule.Rule is Rule.Open || rule.Path.Contains("/none", StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsRefused(string endpoint, EndpointRule rule, MatrixRole role, HttpResponseMessage response) =>
        rule.Rule == Rule.Link ? (int)response.StatusCode is >= 400 and < 500 || IsToSignIn(response)
        : role != MatrixRole.Anonymous ? response.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound || IsSelection(endpoint, response)
        : PathOf(endpoint).StartsWith("/api/", StringComparison.Ordinal) ? response.StatusCode == HttpStatusCode.Unauthorized
        : IsToSignIn(response);

    // Where the issuer is a field of a form, another's is not among the answers: it has to be corrected.
    private static bool IsSelection(string endpoint, HttpResponseMessage response) =>
        endpoint is "POST /classes/new" or "POST /attendance/new" or "POST /people/new" or "POST /api/people"
        && response.StatusCode is HttpStatusCode.UnprocessableEntity or HttpStatusCode.BadRequest;

    private static bool IsToSignIn(HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.Redirect && response.Headers.Location!.ToString().Contains("/sign-in?returnUrl=", StringComparison.Ordinal);

    private IEnumerable<string> Served() => world.Site.Endpoints()
        .Where(endpoint => !EndpointTable.OpenFolders.Any(folder => endpoint.Pattern.StartsWith(folder, StringComparison.Ordinal)))
        .Select(endpoint => $"{endpoint.Method} {endpoint.Pattern}")
        .Distinct();
}
