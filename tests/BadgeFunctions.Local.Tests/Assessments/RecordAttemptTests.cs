using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Assessments;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using OpenBadges;

namespace BadgeFunctions.Local.Tests.Assessments;

public sealed class RecordAttemptTests
{
    [Fact]
    public async Task KeepsEveryAttemptOnOneDossierUntilItSucceeds()
    {
        await using SomeClass some = await SomeClass.OpenAsync();

        AttemptResult first = await some.TryAsync(some.Awa, achieved: false, seen: 0, note: "Revoir les aires.");
        await some.TryAsync(some.Awa, achieved: false, seen: 1);
        AttemptResult last = await some.TryAsync(some.Awa, achieved: true, seen: 2, actor: SomeClass.Colleague);

        Assert.Equal(AttemptStatus.Recorded, last.Status);
        Nomination dossier = await some.Service.FindAsync(first.Nomination!.Id);
        Assert.Equal((NominationStatus.Approved, NominationOrigin.Assessment), (dossier.Status, dossier.Origin));
        Assert.Equal(["Mme Roche", "Mme Roche", "M. Blanc"], new Progress(dossier).Decisions.Select(decision => decision.By));
        Assert.Equal("Revoir les aires.", new Progress(dossier).Decisions[0].Reason);
    }

    [Fact]
    public async Task PublishesOneBadgeWhoseHolderIsTheCode()
    {
        await using SomeClass some = await SomeClass.OpenAsync();
        AttemptResult result = await some.TryAsync(some.Awa, achieved: true, seen: 0);

        await some.Service.PumpAsync();

        Award award = (await some.Service.Get<AwardQueries>().FindAsync(result.Nomination!.AwardId, Installation.Cancellation))!.Value;
        Assert.Equal((AwardState.Published, RecipientKind.Identifier), (award.State, award.IdentityKind));
        Assert.True(IdentityHash.Matches(award.IdentityHash, award.Salt, some.Awa.Code));
        foreach (string path in new[] { $"badges/{award.Id}/index.html", $"assertions/{award.Id}", $"credentials/{award.Id}.json", $"images/{award.Id}.svg" })
        {
            string published = await ReadAsync(some, path);
            Assert.DoesNotContain("Diallobert", published, StringComparison.Ordinal);
            Assert.DoesNotContain(some.Awa.Code, published, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Empty(await some.Service.MailToAsync(string.Empty));
    }

    [Fact]
    public async Task WritesToAPupilWhoHasAnAddress()
    {
        await using SomeClass some = await SomeClass.OpenAsync();
        AttemptResult result = await some.TryAsync(some.Zoe, achieved: true, seen: 0);

        await some.Service.PumpAsync();

        Award award = (await some.Service.Get<AwardQueries>().FindAsync(result.Nomination!.AwardId, Installation.Cancellation))!.Value;
        Assert.Equal(RecipientKind.Email, award.IdentityKind);
        Assert.Single(await some.Service.MailToAsync("zoe@exemple.fr"));
    }

    [Fact]
    public async Task RecordsAFormThatIsSentTwiceOnce()
    {
        await using SomeClass some = await SomeClass.OpenAsync();
        string key = UnguessableId.New();

        AttemptResult[] results = await Task.WhenAll(
            some.TryAsync(some.Awa, achieved: false, seen: 0, key: key), some.TryAsync(some.Awa, achieved: false, seen: 0, key: key));
        AttemptResult repeated = await some.TryAsync(some.Awa, achieved: false, seen: 0, key: key);

        Assert.All(results.Append(repeated), result => Assert.Equal(AttemptStatus.Recorded, result.Status));
        Assert.Equal(1, new Progress(repeated.Nomination).Count);
    }

    [Fact]
    public async Task TellsTheSecondOfTwoAssessorsWhatTheFirstSaw()
    {
        await using SomeClass some = await SomeClass.OpenAsync();

        AttemptResult[] results = await Task.WhenAll(
            some.TryAsync(some.Awa, achieved: false, seen: 0), some.TryAsync(some.Awa, achieved: false, seen: 0, actor: SomeClass.Colleague));

        Assert.Equal([AttemptStatus.Recorded, AttemptStatus.Changed], results.Select(result => result.Status).Order());
        Assert.All(results, result => Assert.Equal(1, new Progress(result.Nomination).Count));
    }

    [Fact]
    public async Task ChangesNothingOnceTheBadgeIsThere()
    {
        await using SomeClass some = await SomeClass.OpenAsync();
        await some.TryAsync(some.Awa, achieved: true, seen: 0);

        AttemptResult again = await some.TryAsync(some.Awa, achieved: false, seen: 1);

        Assert.Equal((AttemptStatus.AlreadyAchieved, NominationStatus.Approved), (again.Status, again.Nomination!.Status));
    }

    [Fact]
    public async Task LetsNobodyTryUntilItWorksUnlessTheBadgeSaysSo()
    {
        await using SomeClass some = await SomeClass.OpenAsync();
        await some.TryAsync(some.Awa, achieved: false, seen: 0, badge: SomeClass.OnceADay);

        AttemptResult sameDay = await some.TryAsync(some.Awa, achieved: true, seen: 1, badge: SomeClass.OnceADay);
        some.Service.Time.Advance(TimeSpan.FromHours(12));
        AttemptResult nextDay = await some.TryAsync(some.Awa, achieved: true, seen: 1, badge: SomeClass.OnceADay);

        Assert.Equal((AttemptStatus.TooSoon, AttemptStatus.Recorded), (sameDay.Status, nextDay.Status));
    }

    [Fact]
    public async Task ListensToAssessorsOfTheIssuerOnly()
    {
        await using SomeClass some = await SomeClass.OpenAsync();
        Actor reviewer = new("Relectrice", Role.Reviewer, [SomeClass.Issuer]);

        AttemptResult[] refused =
        [
            await some.TryAsync(some.Awa, achieved: true, seen: 0, actor: SomeClass.Stranger),
            await some.TryAsync(some.Awa, achieved: true, seen: 0, actor: reviewer),
            await some.TryAsync(some.Awa, achieved: true, seen: 0, badge: SomeClass.OfACommission),
            await some.TryAsync(some.Awa with { Id = "inconnue" }, achieved: true, seen: 0),
            await some.TryAsync(some.Awa, achieved: true, seen: 0, key: "court"),
        ];

        Assert.All(refused, result => Assert.Equal(AttemptStatus.NotFound, result.Status));
        Assert.Null((await some.Service.Get<AssessmentQueries>().OfClassAsync(some.List, SomeClass.Unlimited, Installation.Cancellation))[0].Progress.Nomination);
    }

    [Fact]
    public async Task RefusesANoteThatIsTooLong()
    {
        await using SomeClass some = await SomeClass.OpenAsync();

        AttemptResult result = await some.TryAsync(some.Awa, achieved: false, seen: 0, note: new string('a', RecordAttempt.MaximumNote + 1));

        Assert.Equal(AttemptStatus.Invalid, result.Status);
        Assert.Equal(AttemptStatus.Recorded, (await some.TryAsync(some.Awa, achieved: false, seen: 0)).Status);
    }

    [Fact]
    public async Task TakesAFailureBackForAMoment()
    {
        await using SomeClass some = await SomeClass.OpenAsync();
        AttemptResult first = await some.TryAsync(some.Awa, achieved: false, seen: 0);
        await some.TryAsync(some.Awa, achieved: false, seen: 1);

        Assert.False(await TakeBackAsync(some, seen: 2, SomeClass.Colleague));
        Assert.False(await TakeBackAsync(some, seen: 1, SomeClass.Teacher));
        Assert.True(await TakeBackAsync(some, seen: 2, SomeClass.Teacher));
        Assert.Equal(1, new Progress(await some.Service.FindAsync(first.Nomination!.Id)).Count);
        Assert.True(await TakeBackAsync(some, seen: 1, SomeClass.Teacher));
        Assert.Equal(AttemptStatus.Recorded, (await some.TryAsync(some.Awa, achieved: false, seen: 0)).Status);
        some.Service.Time.Advance(TakeBackAttempt.Window);
        Assert.False(await TakeBackAsync(some, seen: 1, SomeClass.Teacher));
    }

    [Fact]
    public async Task DoesNotTakeASuccessBack()
    {
        await using SomeClass some = await SomeClass.OpenAsync();
        await some.TryAsync(some.Awa, achieved: true, seen: 0);

        Assert.False(await TakeBackAsync(some, seen: 1, SomeClass.Teacher));
    }

    private static Task<bool> TakeBackAsync(SomeClass some, int seen, Actor actor) => some.Service.Get<TakeBackAttempt>().ExecuteAsync(
        SomeClass.Unlimited, some.List.Id, some.Awa.Id, seen, actor, Installation.Cancellation);

    private static async Task<string> ReadAsync(SomeClass some, string path)
    {
        FileContent file = (await some.Service.Get<IFiles>().OpenAsync(FileArea.Public, path, Installation.Cancellation))!;
        await using Stream content = file.Content;
        using StreamReader reader = new(content);
        return await reader.ReadToEndAsync(Installation.Cancellation);
    }
}
