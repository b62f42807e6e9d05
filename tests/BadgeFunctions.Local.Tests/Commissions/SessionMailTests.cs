using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Calendar;
using BadgeFunctions.Core.Commissions.Outside;
using BadgeFunctions.Core.Commissions.Planning;
using BadgeFunctions.Core.Commissions.Seats;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Voting;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Local.Tests.Commissions;

/// <summary>What members hear of a session without asking.</summary>
public sealed class SessionMailTests
{
    [Fact]
    public async Task MembersAreRemindedAWeekAndADayBeforeOnceEach()
    {
        await using Installation service = await Installation.OpenAsync();
        (string id, _) = await SeatedAsync(service);

        await RunAsync(service, TimeSpan.Zero);
        Assert.Empty(await service.MailToAsync("membre@exemple.fr"));
        await RunAsync(service, await UntilAsync(service, id) - TimeSpan.FromDays(7));
        await RunAsync(service, TimeSpan.FromHours(1));
        MailMessage week = Assert.Single(await service.MailToAsync("membre@exemple.fr"));
        Assert.Contains("jeudi 19 novembre 2026, de 14\u00a0h\u00a000 à 17\u00a0h\u00a000", week.Text);
        Assert.Contains("L’ordre du jour n’est pas encore établi.", week.Text);
        await RunAsync(service, TimeSpan.FromDays(6));
        await RunAsync(service, TimeSpan.FromHours(1));

        Assert.Equal(2, (await service.MailToAsync("membre@exemple.fr")).Count);
    }

    [Fact]
    public async Task AChangeAndACancellationAreToldAndTheCalendarCountsThem()
    {
        await using Installation service = await Installation.OpenAsync();
        (string id, _) = await SeatedAsync(service);
        CommissionSession before = await service.SessionAsync(id);
        SessionPlan plan = SessionPlan.Of(before) with { Days = "2026-11-26", Place = "Salle 3" };
        string seen = PlanFingerprint.Of(before);

        Assert.Equal(SessionAnswer.Done, (await service.Get<ChangePlan>().ExecuteAsync(id, plan, seen, SomeCommission.Manager, Installation.Cancellation)).Answer);
        Assert.Equal(SessionAnswer.Done, (await service.Get<ChangePlan>().ExecuteAsync(id, plan, seen, SomeCommission.Manager, Installation.Cancellation)).Answer);
        Assert.Equal(
            SessionAnswer.Conflict,
            (await service.Get<ChangePlan>().ExecuteAsync(id, plan with { Place = "Ailleurs" }, seen, SomeCommission.Manager, Installation.Cancellation)).Answer);
        await service.PumpAsync();
        Assert.Equal(SessionAnswer.Done, (await service.Get<CancelSession>().ExecuteAsync(id, SomeCommission.Manager, Installation.Cancellation)).Answer);
        Assert.Equal(SessionAnswer.Done, (await service.Get<CancelSession>().ExecuteAsync(id, SomeCommission.Manager, Installation.Cancellation)).Answer);
        await service.PumpAsync();

        Assert.Equal(["Séance modifiée", "Séance annulée"], (await service.MailToAsync("membre@exemple.fr")).Select(mail => mail.Subject[..15].Trim().TrimEnd('\u00a0')).Order(StringComparer.Ordinal).Reverse());
        SessionEntry entry = Assert.Single(await service.Get<CommissionQueries>().ListAsync(
            SomeCommission.Issuer, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, Installation.Cancellation));
        Assert.Equal((SessionStatus.Cancelled, 2, "Salle 3"), (entry.Status, entry.Sequence, entry.Place));
    }

    [Fact]
    public async Task ACancelledSessionLetsItsDossiersGo()
    {
        await using Installation service = await Installation.OpenAsync();
        (string id, _) = await SeatedAsync(service);
        Nomination nomination = await service.NominateAsync("candidate@exemple.fr");
        await PutOnAgendaAsync(service, id, nomination.Id);

        await service.Get<CancelSession>().ExecuteAsync(id, SomeCommission.Manager, Installation.Cancellation);

        Assert.Null((await service.FindAsync(nomination.Id)).Sitting);
        Assert.Empty((await service.SessionAsync(id)).Agenda);
    }

    [Fact]
    public async Task ARemoteSessionIsToldWhenItOpensAndBeforeItsEndToThoseWhoOweAVote()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await service.PlanAsync("2026-11-19", SessionPlan.Remote);
        IReadOnlyList<Actor> members = await service.MembersAsync(2);
        foreach (Actor member in members)
        {
            await service.Get<TakeSeat>().ExecuteAsync(id, member, Installation.Cancellation);
        }

        Nomination nomination = await service.NominateAsync("candidate@exemple.fr");
        await PutOnAgendaAsync(service, id, nomination.Id, voted: (await service.SessionAsync(id)).SeatOf(members[0].Account)!.Id);
        service.Time.Advance(await UntilAsync(service, id));
        await RunAsync(service, TimeSpan.Zero);
        await RunAsync(service, TimeSpan.FromHours(1));
        Assert.Single(await service.MailToAsync("membre0@exemple.fr"));
        Assert.Single(await service.MailToAsync("membre1@exemple.fr"));

        await RunAsync(service, TimeSpan.FromDays(13) + TimeSpan.FromHours(3));
        await RunAsync(service, TimeSpan.FromHours(1));

        Assert.Single(await service.MailToAsync("membre0@exemple.fr"));
        Assert.Contains(await service.MailToAsync("membre1@exemple.fr"), mail => mail.Subject.Contains("Il vous reste des votes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AReviewersLinkWorksOnceAndANewOneGoesToTheSameAddress()
    {
        await using Installation service = await Installation.OpenAsync();
        (string id, _) = await SeatedAsync(service);
        Nomination nomination = await service.NominateAsync("candidate@exemple.fr");
        await PutOnAgendaAsync(service, id, nomination.Id);
        ReviewerDraft draft = new("Experte", "Experte@Ailleurs.example", [nomination.Id, "inconnu"]);
        SessionResult invited = await service.Get<InviteReviewer>().ExecuteAsync(id, draft, SomeCommission.Manager, Installation.Cancellation);
        Seat seat = invited.Session!.Seats.Single(one => one.Account is null);
        Assert.Equal([nomination.Id], seat.Dossiers!);
        await service.PumpAsync();

        Actor?[] joined = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => service.Get<JoinSitting>().ExecuteAsync(id, seat.Id, 1, Installation.Cancellation)));
        service.Time.Advance(TimeSpan.FromMinutes(5));
        await service.Get<JoinSitting>().RenewAsync(id, seat.Id, 1, Installation.Cancellation);
        await service.Get<JoinSitting>().RenewAsync(id, seat.Id, 1, Installation.Cancellation);
        await service.PumpAsync();

        Actor actor = Assert.Single(joined.OfType<Actor>());
        Assert.Equal((id, seat.Id), (actor.Seat!.Session, actor.Seat.Seat));
        Assert.Empty(actor.Grants);
        Assert.Null(await service.Get<JoinSitting>().ExecuteAsync(id, seat.Id, 1, Installation.Cancellation));
        Assert.Equal(["number=1", "number=2"], (await service.MailToAsync("experte@ailleurs.example"))
            .Select(mail => System.Text.RegularExpressions.Regex.Match(mail.Text, "number=\\d+").Value).Order(StringComparer.Ordinal));
        Assert.NotNull(await service.Get<JoinSitting>().ExecuteAsync(id, seat.Id, 2, Installation.Cancellation));
        CommissionSession session = await service.SessionAsync(id);
        Assert.True(Participation.Of(session, actor).Sees);
        Assert.False(Participation.Of(session with { Status = SessionStatus.Released }, actor).Sees);
    }

    private static async Task<(string Session, Actor Member)> SeatedAsync(Installation service)
    {
        Actor member = await service.MemberAsync("membre");
        string id = await service.PlanAsync();
        await service.Get<TakeSeat>().ExecuteAsync(id, member, Installation.Cancellation);
        return (id, member);
    }

    private static async Task<TimeSpan> UntilAsync(Installation service, string id) => (await service.SessionAsync(id)).StartsAt - service.Time.GetUtcNow();

    private static async Task RunAsync(Installation service, TimeSpan after)
    {
        service.Time.Advance(after);
        await service.Get<RemindMembers>().ExecuteAsync(Installation.Cancellation);
        await service.PumpAsync();
    }

    /// <summary>What opening an agenda does, as far as it matters here: the session is open when somebody voted.</summary>
    private static async Task PutOnAgendaAsync(Installation service, string id, string nomination, string? voted = null)
    {
        Document<CommissionSession> session = (await service.Get<CommissionQueries>().FindAsync(id, Installation.Cancellation))!;
        AgendaItem item = new()
        {
            Session = id,
            Nomination = nomination,
            Badge = Installation.Badge,
            Stage = voted is null ? DossierStage.Waiting : DossierStage.Voting,
            Ballot = voted is null ? null : new Ballot { Round = 1, OpenedAt = session.Value.StartsAt, Voted = [voted] },
        };
        CommissionSession after = session.Value with { Agenda = [nomination], Status = voted is null ? SessionStatus.Planned : SessionStatus.Open };
        DocumentSave save = SessionChange.Save(session.Value, after, session.ETag).Insert(CommissionPartition.Dossier(id, nomination), item, CoreJson.Default.AgendaItem);
        Assert.True((await service.Get<IDocuments>().SaveAsync(save, Installation.Cancellation)).Saved);
        Document<Nomination> found = (await service.Get<NominationQueries>().FindAsync(nomination, Installation.Cancellation))!;
        DocumentSave place = new DocumentSave(NominationPartition.Of(found.Value.Badge))
            .Replace(NominationPartition.Nomination(nomination), found.Value with { Sitting = id }, found.ETag, CoreJson.Default.Nomination);
        Assert.True((await service.Get<IDocuments>().SaveAsync(place, Installation.Cancellation)).Saved);
    }
}
