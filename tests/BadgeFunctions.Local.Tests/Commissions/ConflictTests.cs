using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Sittings;
using BadgeFunctions.Core.Commissions.Voting;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Tests.Commissions;

public sealed class ConflictTests
{
    [Fact]
    public async Task TheNomineeAndTheWitnessNeitherSeeNorJudge()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync(open: false);
        Nomination own = await room.SubmitAsync("membre.1@ecole.example", "membre.2@ecole.example");
        room.Dossiers.Add(own.Id);
        await room.Get<ArrangeAgenda>().AddAsync(room.Session, [own.Id], room.Chair, SittingRoom.Cancelled);
        await room.OpenSittingAsync();
        await room.OpenVoteAsync(1);

        foreach (int member in new[] { 1, 2 })
        {
            SittingDossier seen = (await room.Get<SittingDossiers>().FindAsync(room.Session, own.Id, room.Members[member], SittingRoom.Cancelled))!;
            Assert.Equal((true, false, false, false), (seen.Excluded, seen.Sees, seen.Judges, seen.Writes));
            Assert.Equal(SittingRefusal.Excluded, (await room.VoteAsync(member, VoteChoice.Award, 1)).Refusal);
            Assert.Equal(SittingRefusal.Excluded, (await room.WriteAsync(new OutcomeDraft { Choice = "defer", Reason = "?" }, member, 1)).Refusal);
        }

        AgendaItem item = await room.ItemAsync(1);
        Assert.Equal([ConflictKind.Nominee, ConflictKind.Witness], item.Conflicts.Select(conflict => conflict.Kind).Order());
        Assert.Empty((await room.ItemAsync(0)).Conflicts);
    }

    [Fact]
    public async Task ADeclaredConflictTakesOpinionsAndTheOpenVoteAway()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync();
        string piece = (await room.Service.FindAsync(room.Dossiers[0])).Evidence[0].Id;
        await room.OpineAsync(4, piece, false, "Non.");
        await room.OpenVoteAsync();
        await room.VoteAsync(4, VoteChoice.Refuse);
        Assert.Equal(SittingStatus.Done, (await room.Get<DeclareConflict>().ExecuteAsync(room.Session, room.Dossiers[0], room.Members[4], SittingRoom.Cancelled)).Status);
        foreach (int member in Enumerable.Range(0, 3))
        {
            await room.VoteAsync(member, VoteChoice.Award);
        }

        await room.CloseVoteAsync();
        AgendaItem item = await room.ItemAsync();
        Assert.Equal((new Tally(3, 0, 0, 0), 3, 0), (item.Ballot!.Tally, item.Ballot.Voted.Count, item.Judgements.Count));
    }

    [Fact]
    public async Task AReviewerFromOutsideSeesOnlyTheirDossiers()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync(dossiers: 2, open: false);
        Document<CommissionSession> found = (await room.Get<CommissionQueries>().FindAsync(room.Session, SittingRoom.Cancelled))!;
        Seat seat = new() { Id = UnguessableId.New(), Name = "Invitée", Email = "invitee@ailleurs.example", Since = room.Service.Time.GetUtcNow(), Dossiers = [room.Dossiers[1]] };
        await room.Get<IDocuments>().SaveAsync(
            SessionChange.Save(found.Value, found.Value with { Seats = [.. found.Value.Seats, seat] }, found.ETag), SittingRoom.Cancelled);
        Actor outsider = new("Invitée", []) { Seat = new SeatReference(room.Session, seat.Id) };
        await room.OpenSittingAsync();
        await room.OpenVoteAsync(0);
        await room.OpenVoteAsync(1);
        SittingDossiers dossiers = room.Get<SittingDossiers>();
        Assert.False((await dossiers.FindAsync(room.Session, room.Dossiers[1], outsider, SittingRoom.Cancelled))!.Sees);
        await room.Get<RunSitting>().AcknowledgeAsync(room.Session, outsider, SittingRoom.Cancelled);

        Assert.True((await dossiers.FindAsync(room.Session, room.Dossiers[1], outsider, SittingRoom.Cancelled))!.Judges);
        Assert.False((await dossiers.FindAsync(room.Session, room.Dossiers[0], outsider, SittingRoom.Cancelled))!.Sees);
        CastVote cast = room.Get<CastVote>();
        Assert.Equal(SittingStatus.NotFound, (await cast.ExecuteAsync(room.Session, room.Dossiers[0], 1, VoteChoice.Award, outsider, SittingRoom.Cancelled)).Status);
        Assert.Equal(SittingStatus.Done, (await cast.ExecuteAsync(room.Session, room.Dossiers[1], 1, VoteChoice.Award, outsider, SittingRoom.Cancelled)).Status);
    }

    [Fact]
    public async Task NobodyFromElsewhereDoesAnything()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync();
        await room.OpenVoteAsync();
        string issuer = (await room.ReadAsync()).Issuer;
        Actor[] strangers =
        [
            SittingRoom.Member("ailleurs", "ailleurs@ecole.example"),
            SittingRoom.Member("ailleurs", "ailleurs@ecole.example") with { Grants = [new Grant(Role.Manager, "ailleurs")] },
            SittingRoom.Member(issuer, "collegue@ecole.example"),
            new Actor("Autre", []) { Seat = new SeatReference(room.Session, UnguessableId.New()) },
        ];
        foreach (Actor stranger in strangers)
        {
            Assert.Null(await room.Get<SittingDossiers>().FindAsync(room.Session, room.Dossiers[0], stranger, SittingRoom.Cancelled));
            Assert.Equal(SittingStatus.NotFound, (await room.Get<CastVote>().ExecuteAsync(room.Session, room.Dossiers[0], 1, VoteChoice.Award, stranger, SittingRoom.Cancelled)).Status);
            Assert.Equal(SittingStatus.NotFound, (await room.Get<RunBallot>().CloseAsync(room.Session, room.Dossiers[0], 1, stranger, SittingRoom.Cancelled)).Status);
            Assert.Equal(SittingStatus.NotFound, (await room.Get<RunSitting>().CloseAsync(room.Session, stranger, SittingRoom.Cancelled)).Status);
        }

        Assert.Empty((await room.ItemAsync()).Ballot!.Voted);
    }
}
