using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Privacy;

namespace BadgeFunctions.Local.Tests.Attendance;

public sealed class SignUpTests
{
    private const string Email = "zephyrine@ecole.example";

    [Fact]
    public async Task WhoSignsUpInTheRoomGetsTheBadgeOnceTheirAddressIsProved()
    {
        await using Installation service = await Installation.OpenAsync();
        AttendanceSession session = await service.OpenSessionAsync();

        Assert.Equal(SignUpOutcome.Taken, await service.SignUpAsync(session, Email));

        Nomination nomination = Assert.Single(await service.NominationsAsync(session));
        Assert.Equal((NominationStatus.AwaitingProof, NominationOrigin.Attendance, session.Id), (nomination.Status, nomination.Origin, nomination.Session));
        Assert.Equal(Standing.Waiting, Assert.Single(await service.PeopleAsync(session)).Standing);
        await service.Get<ProveAddress>().ExecuteAsync(nomination.Id, Installation.Cancellation);
        Assert.Equal(Standing.Confirmed, Assert.Single(await service.PeopleAsync(session)).Standing);
        await service.PumpAsync();
        Assert.Equal(Standing.Issued, Assert.Single(await service.PeopleAsync(session)).Standing);
        Assert.Contains(await service.MailToAsync(Email), mail => mail.Text.Contains("/badges/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ABadgeThatSomebodyDecidesOnGoesToThem()
    {
        await using Installation service = await Installation.OpenAsync();
        AttendanceSession session = await service.OpenSessionAsync(badge: Installation.Badge);
        await service.SignUpAsync(session, Email);
        string id = Assert.Single(await service.NominationsAsync(session)).Id;

        await service.Get<ProveAddress>().ExecuteAsync(id, Installation.Cancellation);

        Assert.Equal(NominationStatus.Submitted, (await service.FindAsync(id)).Status);
    }

    [Fact]
    public async Task AnAddressCountsOnce()
    {
        await using Installation service = await Installation.OpenAsync();
        AttendanceSession session = await service.OpenSessionAsync();

        SignUpOutcome[] outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => service.SignUpAsync(session, Email)));

        Assert.All(outcomes, outcome => Assert.Equal(SignUpOutcome.Taken, outcome));
        Assert.Equal(1, (await service.ReadAsync(session)).SignedUp);
        await service.PumpAsync();
        Assert.Single(await service.MailToAsync(Email));
    }

    [Fact]
    public async Task NoMorePeopleThanPlacesHoweverManyComeAtOnce()
    {
        await using Installation service = await Installation.OpenAsync();
        AttendanceSession session = await service.OpenSessionAsync(places: "12");

        SignUpOutcome[] outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => service.SignUpAsync(session, $"personne.{i}@ecole.example")));

        Assert.Equal(12, outcomes.Count(outcome => outcome == SignUpOutcome.Taken));
        Assert.Equal(28, outcomes.Count(outcome => outcome == SignUpOutcome.Full));
        Assert.Equal(12, (await service.ReadAsync(session)).SignedUp);
        Assert.Equal(12, (await service.NominationsAsync(session)).Count);
    }

    [Fact]
    public async Task NobodySignsUpBeforeItIsOpenedNorAfterItsEnd()
    {
        await using Installation service = await Installation.OpenAsync();
        AttendanceSession session = await service.PrepareAsync();
        ChangeSession change = service.Get<ChangeSession>();

        Assert.Equal(SignUpOutcome.Closed, await service.SignUpAsync(session, "avant@ecole.example"));
        await change.OpenAsync(session.Id, Installation.Cancellation);
        service.Time.Advance(TimeSpan.FromMinutes(119));
        Assert.Equal(SignUpOutcome.Taken, await service.SignUpAsync(session, "pendant@ecole.example"));
        service.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(SignUpOutcome.Closed, await service.SignUpAsync(session, "apres@ecole.example"));
        await change.ExtendAsync(session.Id, 30, 50, Installation.Cancellation);
        Assert.Equal(SignUpOutcome.Taken, await service.SignUpAsync(session, "prolonge@ecole.example"));
        await change.CloseAsync(session.Id, Installation.Cancellation);
        Assert.Equal(SignUpOutcome.Closed, await service.SignUpAsync(session, "ferme@ecole.example"));
    }

    [Fact]
    public async Task ACodeEndsWhenTheEndIsMoved()
    {
        await using Installation service = await Installation.OpenAsync();
        AttendanceSession session = await service.OpenSessionAsync();
        AttendanceQueries queries = service.Get<AttendanceQueries>();
        string typed = SessionCode.Written(session.Code!).ToUpperInvariant();
        Assert.Equal(session.Id, (await queries.FindByCodeAsync(typed, Installation.Cancellation))?.Id);

        AttendanceSession extended = (await service.Get<ChangeSession>().ExtendAsync(session.Id, 30, 50, Installation.Cancellation))!;

        Assert.Null(await queries.FindByCodeAsync(typed, Installation.Cancellation));
        Assert.Equal(session.Id, (await queries.FindByCodeAsync(extended.Code!, Installation.Cancellation))?.Id);
        Assert.Equal(session.Expires + TimeSpan.FromMinutes(30), extended.Expires);
    }

    [Fact]
    public async Task WhoHasTheBadgeAlreadyIsCountedAndAskedForNothing()
    {
        await using Installation service = await Installation.OpenAsync();
        AttendanceSession first = await service.OpenSessionAsync();
        await service.SignUpAsync(first, Email);
        await service.Get<ProveAddress>().ExecuteAsync(Assert.Single(await service.NominationsAsync(first)).Id, Installation.Cancellation);
        await service.PumpAsync();
        int mails = (await service.MailToAsync(Email)).Count;
        AttendanceSession second = await service.OpenSessionAsync();

        Assert.Equal(SignUpOutcome.Taken, await service.SignUpAsync(second, Email));

        await service.PumpAsync();
        Assert.Equal(mails, (await service.MailToAsync(Email)).Count);
        Assert.Equal(Standing.Earlier, Assert.Single(await service.PeopleAsync(second)).Standing);
    }

    [Fact]
    public async Task WhatACrashCutShortIsFinishedOnce()
    {
        CutShort? cut = null;
        await using Installation service = await Installation.OpenAsync(services => cut = CutShort.Around(services));
        AttendanceSession session = await service.OpenSessionAsync();
        cut!.Partitions = "nominations:";
        await Assert.ThrowsAsync<IOException>(() => service.SignUpAsync(session, Email));
        await Assert.ThrowsAsync<IOException>(() => service.SignUpAsync(session, "autre@ecole.example"));
        cut.Partitions = null;

        // One comes back and sends the form again, the other does not.
        Assert.Equal(SignUpOutcome.Taken, await service.SignUpAsync(session, Email));
        Assert.Equal(1, await service.Get<CompleteSignUps>().ExecuteAsync(Installation.Cancellation));

        Assert.Equal(0, await service.Get<CompleteSignUps>().ExecuteAsync(Installation.Cancellation));
        Assert.Equal(2, (await service.ReadAsync(session)).SignedUp);
        await service.PumpAsync();
        Assert.Single(await service.MailToAsync(Email));
        Assert.Single(await service.MailToAsync("autre@ecole.example"));
    }

    [Fact]
    public async Task AnErasedPersonIsNoLongerOnTheList()
    {
        CutShort? cut = null;
        await using Installation service = await Installation.OpenAsync(services => cut = CutShort.Around(services));
        AttendanceSession session = await service.OpenSessionAsync();
        AttendanceSession interrupted = await service.OpenSessionAsync();
        await service.SignUpAsync(session, Email);
        await service.SignUpAsync(session, "reste@ecole.example");
        cut!.Partitions = "nominations:";
        await Assert.ThrowsAsync<IOException>(() => service.SignUpAsync(interrupted, Email));
        cut.Partitions = null;

        await service.Get<ErasePerson>().ExecuteAsync(Email, keepBadges: false, new Actor("Exploitante", Role.Operator, []), Installation.Cancellation);

        Assert.Equal("reste@ecole.example", Assert.Single(await service.PeopleAsync(session)).Nominee!.Email);
        Assert.Empty(await service.PeopleAsync(interrupted));
        Assert.Equal(0, await service.Get<CompleteSignUps>().ExecuteAsync(Installation.Cancellation));
    }
}
