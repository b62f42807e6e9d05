using System.Net;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Access.Rights;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Tests.Access.Matrix;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.People;

/// <summary>What a place in the tree gives and keeps.</summary>
public sealed class TreeTests(MatrixWorld world) : IClassFixture<MatrixWorld>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhatIsNotLeftToTheManagersOfASchoolIsForThoseAbove()
    {
        Account principal = await world.Site.Services.GetRequiredService<AccountBook>().OpenAsync(
            "principale@college.example", "Principale", [new Grant(Role.Manager, "college")], null, Stop);
        using MatrixCaller school = await MatrixCaller.ArriveAsync(world.Site, principal.ToActor());
        (string Method, string Path, string? Body)[] tries =
        [
            ("GET", "/manage/badges/college-tutorat", null),
            ("GET", "/people/college", null),
            ("GET", $"/attendance/{world.At(Place.Below)["attendance"]}", null),
            ("GET", $"/classes/{world.At(Place.Below)["class"]}", null),
            ("GET", $"/review/{world.At(Place.Below)["nomination"]}", null),
        ];
        Assert.All(await StatusesAsync(school, tries), status => Assert.Equal(HttpStatusCode.OK, status));

        // Nothing is ticked: nothing is left to the school's own managers. Their sessions know at once.
        using HttpResponseMessage placed = await world.As(MatrixRole.Administrator).CallAsync("POST", "/manage/issuers/college/place", "revision=0&parent=rectorat");
        Assert.Equal(HttpStatusCode.SeeOther, placed.StatusCode);

        Assert.All(await StatusesAsync(school, tries), status => Assert.Equal(HttpStatusCode.NotFound, status));
        Assert.All(await StatusesAsync(world.As(MatrixRole.Manager), tries), status => Assert.Equal(HttpStatusCode.OK, status));
        await world.RestoreAsync();
    }

    [Fact]
    public async Task AnIssuerIsNotPutBelowItself()
    {
        int before = world.Changes;
        using HttpResponseMessage response = await world.As(MatrixRole.Administrator).CallAsync(
            "POST", "/manage/issuers/rectorat/place", "revision=0&parent=college&delegated=badges");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("rectorat → college → rectorat", WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(before, world.Changes);
    }

    [Fact]
    public async Task TwoWhoPlaceAnIssuerAtOnceAreTold()
    {
        MatrixCaller administrator = world.As(MatrixRole.Administrator);
        using HttpResponseMessage first = await administrator.CallAsync("POST", "/manage/issuers/lycee/place", "revision=0&delegated=badges");
        using HttpResponseMessage second = await administrator.CallAsync("POST", "/manage/issuers/lycee/place", "revision=0&parent=rectorat");

        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        await world.RestoreAsync();
    }

    [Fact]
    public async Task ThePublicPageShowsWhatIsAboveAndBelow()
    {
        string above = await PageAsync("/catalogue/issuers/rectorat");
        string below = await PageAsync("/catalogue/issuers/college");

        Assert.Contains("Dépendent de cet émetteur", above, StringComparison.Ordinal);
        Assert.Contains("href=\"/catalogue/issuers/college\"", above, StringComparison.Ordinal);
        Assert.Contains("href=\"/catalogue/issuers/rectorat\"", below, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RightsAreThoseOfTheAccountAtThisMoment()
    {
        AccountBook accounts = world.Site.Services.GetRequiredService<AccountBook>();
        ActorResolver rights = world.Site.Services.GetRequiredService<ActorResolver>();
        Account account = await accounts.OpenAsync("passage@rectorat.example", "Passage", [new Grant(Role.Manager, "rectorat"), new Grant(Role.Reviewer, "lycee")], null, Stop);
        Actor once = (await rights.ResolveAsync(account.ToActor(), Stop))!;
        Actor twice = (await rights.ResolveAsync(once, Stop))!;
        Assert.Equal(once.Grants.ToHashSet(), twice.Grants.ToHashSet());
        Assert.True(twice.Manages("college", Matter.People));

        string etag = (await accounts.FindAsync(account.Id, Stop))!.ETag;
        await accounts.ReplaceAsync(account with { Grants = [new Grant(Role.Reviewer, "lycee")] }, etag, Stop);
        Actor less = (await rights.ResolveAsync(once, Stop))!;
        Assert.False(less.Reviews("college"));
        Assert.True(less.Reviews("lycee"));

        etag = (await accounts.FindAsync(account.Id, Stop))!.ETag;
        await accounts.ReplaceAsync(account with { DisabledAt = world.Site.Time.GetUtcNow() }, etag, Stop);
        Assert.Null(await rights.ResolveAsync(once, Stop));
        await world.RestoreAsync();
    }

    private static async Task<List<HttpStatusCode>> StatusesAsync(MatrixCaller caller, IEnumerable<(string Method, string Path, string? Body)> tries)
    {
        List<HttpStatusCode> statuses = [];
        foreach ((string method, string path, string? body) in tries)
        {
            using HttpResponseMessage response = await caller.CallAsync(method, path, body);
            statuses.Add(response.StatusCode);
        }

        return statuses;
    }

    private async Task<string> PageAsync(string path) => WebUtility.HtmlDecode(await world.Site.Client.GetStringAsync(path));
}
