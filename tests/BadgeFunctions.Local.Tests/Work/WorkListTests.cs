using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Voting;
using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;
using BadgeFunctions.Core.Work;

namespace BadgeFunctions.Local.Tests.Work;

public sealed class WorkListTests
{
    private const string Member = "dominique@academie.example";

    [Fact]
    public async Task DossiersThatAwaitAVoteComeWithTheirDeadlineAndNoneInConflict()
    {
        await using Installation service = await Installation.OpenAsync();
        Account account = await OpenAsync(service, Member);
        Nomination judged = await service.NominateAsync("a@ecole.example");
        Nomination voted = await service.NominateAsync("b@ecole.example");
        Nomination conflict = await service.NominateAsync("c@ecole.example");
        CommissionSession session = await SitAsync(service, account, SessionForm.Remote, SessionStatus.Open, judged, voted, conflict);

        SessionWork work = Assert.Single(await service.Get<SessionWorks>().ListAsync(account.ToActor(), Installation.Cancellation));

        Assert.Equal((session.Id, SessionTask.Judge, session.EndsAt), (work.Session.Id, work.Task, work.Due));
        Assert.Equal([judged.Id], work.Dossiers.Select(dossier => dossier.Nomination));
    }

    [Theory]
    [InlineData(SessionStatus.Planned, SessionTask.Compose)]
    [InlineData(SessionStatus.Closed, SessionTask.Release)]
    public async Task WhoeverWritesIsToldWhatASessionLacks(SessionStatus status, SessionTask task)
    {
        await using Installation service = await Installation.OpenAsync();
        Account account = await OpenAsync(service, Member);
        await SitAsync(service, account, SessionForm.Meeting, status);

        Assert.Equal(task, Assert.Single(await service.Get<SessionWorks>().ListAsync(account.ToActor(), Installation.Cancellation)).Task);
    }

    [Fact]
    public async Task OldDossiersAreToldOnceAWeekToThoseWhomNoneOfThemNames()
    {
        await using Installation service = await Installation.OpenAsync();
        Account reviewer = await OpenAsync(service, Member);
        Account named = await OpenAsync(service, "nommee@academie.example");
        await service.NominateAsync(named.Email);
        RemindOfAgeing remind = service.Get<RemindOfAgeing>();
        Assert.Equal(0, await remind.ExecuteAsync(Installation.Cancellation));

        service.Time.Advance(TimeSpan.FromDays(31));
        Assert.Equal(1, (await Task.WhenAll(remind.ExecuteAsync(Installation.Cancellation), remind.ExecuteAsync(Installation.Cancellation))).Sum());
        await service.PumpAsync();
        service.Time.Advance(TimeSpan.FromDays(6));
        Assert.Equal(0, await remind.ExecuteAsync(Installation.Cancellation));

        Assert.Contains("/work", Assert.Single(await service.MailToAsync(reviewer.Email)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await service.MailToAsync(named.Email), mail => mail.Subject.Contains("attendent", StringComparison.Ordinal));
        service.Time.Advance(TimeSpan.FromDays(2));
        Assert.Equal(1, await remind.ExecuteAsync(Installation.Cancellation));
    }

    [Fact]
    public async Task WaitingDossiersComeOldestFirstAndOldOnesAreMarked()
    {
        await using Installation service = await Installation.OpenAsync();
        Account account = await OpenAsync(service, Member);
        Nomination old = await service.NominateAsync("vieux@ecole.example");
        service.Time.Advance(TimeSpan.FromDays(31));
        Nomination fresh = await service.NominateAsync("neuf@ecole.example");
        await service.NominateAsync(Member);

        IReadOnlyList<WaitingDossier> waiting = await service.Get<DossierQueue>().OldestAsync(account.ToActor(), 10, Installation.Cancellation);

        Assert.Equal([(old.Id, true), (fresh.Id, false)], waiting.Select(one => (one.Nomination.Id, one.IsOld)));
    }

    private static async Task<Account> OpenAsync(Installation service, string email)
    {
        string issuer = (await service.Get<ICatalogue>().CurrentAsync(Installation.Cancellation)).FindBadge(Installation.Badge)!.Issuer;
        return await service.Get<AccountBook>().OpenAsync(email, "Dominique Faure", [new Grant(Role.Reviewer, issuer)], "Vie scolaire", Installation.Cancellation);
    }

    private static async Task<CommissionSession> SitAsync(
        Installation service, Account account, SessionForm form, SessionStatus status, params Nomination[] dossiers)
    {
        DateTimeOffset now = service.Time.GetUtcNow();
        string issuer = account.Grants[0].Issuer!;
        Seat seat = new()
        {
            Id = "siege",
            Account = account.Id,
            Name = account.Name,
            Email = account.Email,
            Role = SeatRole.Chair,
            Since = now,
            CharterAt = now,
        };
        CommissionSession session = new()
        {
            Id = CommissionSessionId.New(issuer),
            Issuer = issuer,
            Form = form,
            Status = status,
            StartsAt = now.AddDays(1),
            EndsAt = now.AddDays(8),
            Rules = CommissionRules.Usual,
            Seats = [seat],
            Agenda = [.. dossiers.Select(dossier => dossier.Id)],
        };
        DocumentSave save = SessionChange.Insert(session);
        for (int i = 0; i < dossiers.Length; i++)
        {
            AgendaItem item = new()
            {
                Session = session.Id,
                Nomination = dossiers[i].Id,
                Badge = dossiers[i].Badge,
                Stage = DossierStage.Voting,
                Ballot = new Ballot { Round = 1, OpenedAt = now, Voted = i == 1 ? [seat.Id] : [] },
                Conflicts = i == 2 ? [new Conflict(seat.Id, ConflictKind.Witness)] : [],
            };
            save.Insert(CommissionPartition.Dossier(session.Id, item.Nomination), item, CoreJson.Default.AgendaItem);
        }

        await service.Get<IDocuments>().SaveAsync(save, Installation.Cancellation);
        return session;
    }
}
