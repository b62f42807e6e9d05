using System.Net;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Web.Tests.Pages;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.People;

/// <summary>Somebody acts for an absent colleague, on those days, in what the colleague may review, and in nothing else.</summary>
public sealed class AbsenceTests : IAsyncLifetime
{
    private readonly TestSite _site = new();
    private Visit _absent = null!;
    private Visit _delegate = null!;
    private string _absentId = null!;
    private string _delegateId = null!;
    private string _dossier = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private AccountBook Accounts => _site.Services.GetRequiredService<AccountBook>();

    public async ValueTask InitializeAsync()
    {
        await _site.InitializeAsync();
        _absent = await _site.SignInMemberAsync("Ana Absente", "ana@exemple.fr", "Anglais");
        Account ana = (await Accounts.FindByEmailAsync("ana@exemple.fr", Stop))!.Value;
        _absentId = ana.Id;

        // A colleague is somebody with a role at the same issuer: an assessor, who reviews nothing by themselves.
        _delegate = await _site.SignInMemberAsync("Dan Délégué", "dan@exemple.fr", "Histoire", Role.Assessor);
        _delegateId = (await Accounts.FindByEmailAsync("dan@exemple.fr", Stop))!.Value.Id;
        _dossier = $"/review/{(await _site.NominateAsync("candidate@exemple.fr"))["id"]}";
    }

    [Fact]
    public async Task ADelegateReviewsOnTheDaysOfTheAbsenceAndNoLonger()
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await _delegate.OpenAsync(_dossier)).Status);
        Answer saved = await SetAsync(_absent, "2026-03-21", "2026-03-22", _delegateId);
        Assert.Equal(HttpStatusCode.SeeOther, saved.Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await _delegate.OpenAsync(_dossier)).Status);

        // 23:30 in universal time on the 20th is the 21st for the staff.
        _site.Time.Advance(TimeSpan.FromHours(14.5));
        _delegate = await SignInAgainAsync("dan@exemple.fr");
        Answer open = await _delegate.OpenAsync(_dossier);
        Assert.Equal(HttpStatusCode.OK, open.Status);
        Assert.Contains("aussi pour Ana Absente", open.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await _delegate.OpenAsync("/manage")).Status);

        _site.Time.Advance(TimeSpan.FromDays(2));
        _delegate = await SignInAgainAsync("dan@exemple.fr");
        Assert.Equal(HttpStatusCode.Forbidden, (await _delegate.OpenAsync(_dossier)).Status);
    }

    [Fact]
    public async Task RightsAreHandedOnNeitherTwiceNorWhenTheAbsentPersonHasLostThem()
    {
        await SetAsync(_absent, "2026-03-20", "2026-03-25", _delegateId);
        Visit third = await _site.SignInMemberAsync("Tom Tiers", "tom@exemple.fr", "Arts", Role.Assessor);
        string thirdId = (await Accounts.FindByEmailAsync("tom@exemple.fr", Stop))!.Value.Id;
        await SetAsync(_delegate, "2026-03-20", "2026-03-25", thirdId);

        Assert.Equal(HttpStatusCode.OK, (await _delegate.OpenAsync(_dossier)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await third.OpenAsync(_dossier)).Status);

        Core.Ports.Document<Account> ana = (await Accounts.FindAsync(_absentId, Stop))!;
        await Accounts.ReplaceAsync(ana.Value with { Grants = [] }, ana.ETag, Stop);
        Assert.Equal(HttpStatusCode.Forbidden, (await _delegate.OpenAsync(_dossier)).Status);
    }

    [Theory]
    [InlineData("2026-03-25", "2026-03-24", null, "to")]
    [InlineData("2026-03-01", "2026-03-02", null, "to")]
    [InlineData("2026-03-25", "", null, "to")]
    [InlineData("hier", "2026-03-24", null, "from")]
    [InlineData("2026-03-25", "2028-03-25", null, "to")]
    [InlineData("2026-03-25", "2026-03-26", "0123456789abcdefghjkmnpqrs", "delegate")]
    public async Task WhatCannotBeIsToldAndNothingChanges(string from, string to, string? colleague, string field)
    {
        Answer answer = await SetAsync(_absent, from, to, colleague ?? string.Empty);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains($"href=\"#{field}\"", answer.Html, StringComparison.Ordinal);
        Assert.Null((await Accounts.FindAsync(_absentId, Stop))!.Value.Absence);
    }

    [Fact]
    public async Task AManagerSetsItForSomebodyAndEndsIt()
    {
        Visit manager = await _site.SignInMemberAsync("Rita Responsable", "rita@exemple.fr", null, Role.Manager);
        string path = $"/people/person/{_absentId}/absence";
        await manager.SendAsync(path, path, [("from", "2026-03-20"), ("to", "2026-03-25"), ("delegate", _delegateId)]);
        Assert.Equal(HttpStatusCode.OK, (await _delegate.OpenAsync(_dossier)).Status);
        Assert.Contains("En absence", (await manager.OpenAsync("/people/rectorat")).Text, StringComparison.Ordinal);

        await manager.SendAsync(path, path, [("from", string.Empty), ("to", string.Empty), ("delegate", _delegateId)]);
        Assert.Equal(HttpStatusCode.Forbidden, (await _delegate.OpenAsync(_dossier)).Status);
        Assert.Null((await Accounts.FindAsync(_absentId, Stop))!.Value.Absence);
    }

    public async ValueTask DisposeAsync()
    {
        _absent.Dispose();
        _delegate.Dispose();
        await _site.DisposeAsync();
    }

    private static Task<Answer> SetAsync(Visit visit, string from, string to, string colleague) =>
        visit.SendAsync("/people/me/absence", "/people/me/absence", [("from", from), ("to", to), ("delegate", colleague)]);

    private Task<Visit> SignInAgainAsync(string email) => _site.SignInMemberAsync("Dan Délégué", email);
}
