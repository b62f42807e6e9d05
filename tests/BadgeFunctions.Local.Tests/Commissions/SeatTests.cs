using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Calendar;
using BadgeFunctions.Core.Commissions.Seats;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Local.Tests.Commissions;

/// <summary>Seats of a session, over the real store.</summary>
public sealed class SeatTests
{
    [Fact]
    public async Task OfManyWhoSignUpAtOnceExactlyAsManySitAsThereAreSeats()
    {
        await using Installation service = await Installation.OpenAsync();
        IReadOnlyList<Actor> members = await service.MembersAsync(20);
        string id = await service.PlanAsync();

        SessionResult[] results = await Task.WhenAll(members.Concat(members).Select(member =>
            service.Get<TakeSeat>().ExecuteAsync(id, member, Installation.Cancellation)));

        CommissionSession session = await service.SessionAsync(id);
        Assert.All(results, result => Assert.Equal(SessionAnswer.Done, result.Answer));
        Assert.Equal(6, session.Members.Count());
        Assert.Equal(20, session.Seats.Count);
        Assert.Equal(20, session.Seats.Select(seat => seat.Account).Distinct().Count());
        Assert.Equal(21, session.Audit!.Count);
        Assert.Equal(20, session.Revision);
        await AssertChainAsync(service, session);
    }

    [Fact]
    public async Task TheLastSeatGoesToExactlyOne()
    {
        await using Installation service = await Installation.OpenAsync();
        IReadOnlyList<Actor> members = await service.MembersAsync(15);
        string id = await service.PlanAsync();
        foreach (Actor early in members.Take(5))
        {
            await service.Get<TakeSeat>().ExecuteAsync(id, early, Installation.Cancellation);
        }

        SessionResult[] results = await Task.WhenAll(members.Skip(5).Select(member =>
            service.Get<TakeSeat>().ExecuteAsync(id, member, Installation.Cancellation)));

        CommissionSession session = await service.SessionAsync(id);
        Assert.Single(members.Skip(5), member => session.SeatOf(member.Account)!.State == SeatState.Seated);
        Assert.Single(results.Zip(members.Skip(5)), pair => pair.First.Session!.SeatOf(pair.Second.Account)!.State == SeatState.Seated);
    }

    [Fact]
    public async Task ASeatThatIsGivenBackGoesToTheNextWhoSaysYes()
    {
        await using Installation service = await Installation.OpenAsync();
        IReadOnlyList<Actor> members = await service.MembersAsync(8);
        string id = await service.PlanAsync();
        foreach (Actor member in members)
        {
            await service.Get<TakeSeat>().ExecuteAsync(id, member, Installation.Cancellation);
            service.Time.Advance(TimeSpan.FromMinutes(1));
        }

        CommissionSession session = await service.SessionAsync(id);
        await service.Get<LeaveSeat>().ExecuteAsync(id, session.SeatOf(members[0].Account)!.Id, members[0], Installation.Cancellation);
        await service.Get<LeaveSeat>().ExecuteAsync(id, session.SeatOf(members[0].Account)!.Id, members[0], Installation.Cancellation);
        await service.PumpAsync();
        Assert.Contains("/answer?seat=", Assert.Single(await service.MailToAsync("membre6@exemple.fr")).Text);
        Assert.Empty(await service.MailToAsync("membre7@exemple.fr"));

        string first = session.SeatOf(members[6].Account)!.Id;
        await service.Get<AnswerCall>().ExecuteAsync(id, first, accepts: false, Installation.Cancellation);
        await service.PumpAsync();
        Assert.Single(await service.MailToAsync("membre7@exemple.fr"));

        string second = session.SeatOf(members[7].Account)!.Id;
        SessionResult[] answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ =>
            service.Get<AnswerCall>().ExecuteAsync(id, second, accepts: true, Installation.Cancellation)));
        Assert.All(answers, answer => Assert.Equal(SessionAnswer.Done, answer.Answer));
        session = await service.SessionAsync(id);
        Assert.Equal(6, session.Members.Count());
        Assert.Equal(SeatState.Seated, session.SeatOf(members[7].Account)!.State);
        Assert.Equal(SeatState.Excused, session.SeatOf(members[6].Account)!.State);
        await AssertChainAsync(service, session);
    }

    [Fact]
    public async Task WhoDoesNotAnswerIsPassedAndMayStillTakeASeatThatIsFree()
    {
        await using Installation service = await Installation.OpenAsync();
        IReadOnlyList<Actor> members = await service.MembersAsync(7);
        string id = await service.PlanAsync();
        foreach (Actor member in members)
        {
            await service.Get<TakeSeat>().ExecuteAsync(id, member, Installation.Cancellation);
        }

        CommissionSession session = await service.SessionAsync(id);
        Seat leaving = session.Members.First();
        Seat waiting = session.Seats.Single(seat => seat.State == SeatState.Substitute);
        await service.Get<LeaveSeat>().ExecuteAsync(id, leaving.Id, SomeCommission.Manager, Installation.Cancellation);
        service.Time.Advance(TimeSpan.FromDays(2) + TimeSpan.FromMinutes(1));
        await service.Get<RemindMembers>().ExecuteAsync(Installation.Cancellation);

        Seat passed = (await service.SessionAsync(id)).Seats.Single(seat => seat.Id == waiting.Id);
        Assert.Null(passed.CalledAt);
        Assert.NotNull(passed.PassedAt);
        Assert.Equal(SessionAnswer.Done, (await service.Get<AnswerCall>().ExecuteAsync(id, waiting.Id, accepts: true, Installation.Cancellation)).Answer);
        Assert.Equal(6, (await service.SessionAsync(id)).Members.Count());
    }

    [Fact]
    public async Task SeatsRotateOverTheYear()
    {
        await using Installation service = await Installation.OpenAsync();
        IReadOnlyList<Actor> members = await service.MembersAsync(7);
        string[] ids = [await service.PlanAsync("2026-11-05"), await service.PlanAsync("2026-11-12"), await service.PlanAsync("2026-11-19")];
        foreach (string id in ids)
        {
            foreach (Actor quick in members.Take(6))
            {
                await service.Get<TakeSeat>().ExecuteAsync(id, quick, Installation.Cancellation);
            }
        }

        SessionResult joined = await service.Get<TakeSeat>().ExecuteAsync(ids[0], members[6], Installation.Cancellation);
        await service.PumpAsync();

        Assert.Equal(SeatState.Seated, joined.Session!.SeatOf(members[6].Account)!.State);
        Seat steppedBack = Assert.Single(joined.Session.Seats, seat => seat.State == SeatState.Substitute);
        Assert.Contains("suppléant", Assert.Single(await service.MailToAsync(steppedBack.Email)).Subject);
    }

    [Fact]
    public async Task MembersTakeFreeRolesAndManagersNameThem()
    {
        await using Installation service = await Installation.OpenAsync();
        IReadOnlyList<Actor> members = await service.MembersAsync(2);
        string id = await service.PlanAsync();
        foreach (Actor member in members)
        {
            await service.Get<TakeSeat>().ExecuteAsync(id, member, Installation.Cancellation);
        }

        CommissionSession session = await service.SessionAsync(id);
        (string one, string two) = (session.SeatOf(members[0].Account)!.Id, session.SeatOf(members[1].Account)!.Id);
        NameRole roles = service.Get<NameRole>();

        Assert.Equal(SessionAnswer.Done, (await roles.ExecuteAsync(id, one, SeatRole.Chair, members[0], Installation.Cancellation)).Answer);
        Assert.Equal(SessionAnswer.Conflict, (await roles.ExecuteAsync(id, two, SeatRole.Chair, members[1], Installation.Cancellation)).Answer);
        Assert.Equal(SessionAnswer.NotFound, (await roles.ExecuteAsync(id, one, SeatRole.Member, members[1], Installation.Cancellation)).Answer);
        Assert.Equal(SessionAnswer.Done, (await roles.ExecuteAsync(id, two, SeatRole.Chair, SomeCommission.Manager, Installation.Cancellation)).Answer);
        session = await service.SessionAsync(id);
        Assert.Equal(two, session.Holder(SeatRole.Chair)!.Id);
        Assert.Equal(SeatRole.Member, session.Seats.Single(seat => seat.Id == one).Role);
    }

    [Fact]
    public async Task NobodyOfAnotherIssuerActs()
    {
        await using Installation service = await Installation.OpenAsync();
        Actor member = await service.MemberAsync("membre");
        string id = await service.PlanAsync();
        await service.Get<TakeSeat>().ExecuteAsync(id, member, Installation.Cancellation);
        string seat = (await service.SessionAsync(id)).SeatOf(member.Account)!.Id;
        Actor stranger = new("Autre", Role.Manager, ["drane-valmont"]) { Account = "0123456789abcdefghjkmnpqrs" };

        Assert.Equal(SessionAnswer.NotFound, (await service.Get<TakeSeat>().ExecuteAsync(id, stranger, Installation.Cancellation)).Answer);
        Assert.Equal(SessionAnswer.NotFound, (await service.Get<LeaveSeat>().ExecuteAsync(id, seat, stranger, Installation.Cancellation)).Answer);
        Assert.Equal(SessionAnswer.NotFound, (await service.Get<NameRole>().ExecuteAsync(id, seat, SeatRole.Chair, stranger, Installation.Cancellation)).Answer);
        Assert.Equal(SessionAnswer.NotFound, (await service.Get<AddMember>().ExecuteAsync(id, member.Account!, stranger, Installation.Cancellation)).Answer);
    }

    private static async Task AssertChainAsync(Installation service, CommissionSession session)
    {
        DocumentPage<AuditEntry> page = await service.Get<IDocuments>().ListAsync(
            CommissionPartition.Of(session.Issuer), AuditChain.EntryPrefix(session.Id), 500, null, CoreJson.Default.AuditEntry, Installation.Cancellation);
        string previous = string.Empty;
        foreach (AuditEntry entry in page.Items.Select(item => item.Value))
        {
            Assert.Equal(previous, entry.Previous);
            Assert.Equal(entry.Hash, AuditChain.HashOf(entry));
            previous = entry.Hash;
        }

        Assert.Equal((page.Items.Count, previous), (session.Audit!.Count, session.Audit.Hash));
    }
}
