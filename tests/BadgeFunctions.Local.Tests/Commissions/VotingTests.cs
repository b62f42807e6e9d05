using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Commissions.Sittings;
using BadgeFunctions.Core.Commissions.Voting;
using BadgeFunctions.Core.Review;

namespace BadgeFunctions.Local.Tests.Commissions;

public sealed class VotingTests
{
    [Fact]
    public async Task AMajorityDecidesAndEachPieceIsJudged()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync();
        string piece = (await room.Service.FindAsync(room.Dossiers[0])).Evidence[0].Id;
        await room.OpineAsync(0, piece, true);
        await room.OpineAsync(1, piece, false, "Trop ancien.");
        await room.OpineAsync(1, piece, false, "Daté de 2019.");
        Assert.Equal("reason", Assert.Single((await room.OpineAsync(2, piece, false)).Problems).Field);
        Assert.Equal(SittingRefusal.VoteClosed, (await room.VoteAsync(0, VoteChoice.Award)).Refusal);

        await room.OpenVoteAsync();
        await room.VoteAsync(0, VoteChoice.Refuse);
        await room.VoteAsync(0, VoteChoice.Award);
        await room.VoteAsync(1, VoteChoice.Refuse);
        Assert.Equal(SittingRefusal.QuorumMissing, (await room.CloseVoteAsync()).Refusal);
        await room.VoteAsync(2, VoteChoice.Award);
        Assert.Equal(SittingStatus.Done, (await room.CloseVoteAsync()).Status);
        Assert.Equal(SittingStatus.Done, (await room.CloseVoteAsync()).Status);

        AgendaItem item = await room.ItemAsync();
        Assert.Equal((DossierStage.Decided, OutcomeKind.Award, new Tally(2, 1, 0, 0)), (item.Stage, item.Outcome!.Kind, item.Outcome.Tally));
        Assert.Equal(new EvidenceOpinion(piece, true, null), Assert.Single(item.Judgements));
        Assert.Equal(SittingRefusal.VoteClosed, (await room.VoteAsync(3, VoteChoice.Refuse)).Refusal);
    }

    [Fact]
    public async Task TheChairSettlesATieInTheOpen()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync(members: 4);
        await VoteAllAsync(room, VoteChoice.Award, VoteChoice.Award, VoteChoice.Refuse, VoteChoice.Refuse);
        Assert.Equal(DossierStage.Tied, (await room.ItemAsync()).Stage);

        Assert.Equal(SittingStatus.NotFound, (await room.Get<RunBallot>().SettleAsync(room.Session, room.Dossiers[0], OutcomeKind.Award, room.Members[2], SittingRoom.Cancelled)).Status);
        Assert.Equal(SittingStatus.Done, (await room.Get<RunBallot>().SettleAsync(room.Session, room.Dossiers[0], OutcomeKind.Award, room.Chair, SittingRoom.Cancelled)).Status);

        Outcome outcome = (await room.ItemAsync()).Outcome!;
        Assert.Equal((OutcomeKind.Award, true), (outcome.Kind, outcome.SettledByChair));
    }

    [Fact]
    public async Task WhereTheRulesSaySoATieDefers()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync(members: 4, rules: new CommissionRules { Tie = TieRule.Defer });
        await VoteAllAsync(room, VoteChoice.Award, VoteChoice.Award, VoteChoice.Refuse, VoteChoice.Refuse);

        Assert.Equal((DossierStage.Decided, OutcomeKind.Defer), ((await room.ItemAsync()).Stage, (await room.ItemAsync()).Outcome!.Kind));
    }

    [Fact]
    public async Task AVoteIsOpenedAnewWithAReasonAndAVoteOfTheOldRoundDoesNotCount()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync(members: 3);
        await VoteAllAsync(room, VoteChoice.Refuse, VoteChoice.Refuse, VoteChoice.Refuse);
        RunBallot ballots = room.Get<RunBallot>();

        Assert.Equal(SittingStatus.Invalid, (await ballots.ReopenAsync(room.Session, room.Dossiers[0], 2, " ", room.Chair, SittingRoom.Cancelled)).Status);
        Assert.Equal(SittingStatus.Done, (await ballots.ReopenAsync(room.Session, room.Dossiers[0], 2, "Une preuve n’avait pas été vue.", room.Chair, SittingRoom.Cancelled)).Status);
        Assert.Equal(SittingRefusal.OtherRound, (await room.VoteAsync(0, VoteChoice.Refuse)).Refusal);
        foreach (int member in Enumerable.Range(0, 3))
        {
            await room.VoteAsync(member, VoteChoice.Award, round: 2);
        }

        await room.CloseVoteAsync(round: 2);
        Assert.Equal((OutcomeKind.Award, new Tally(3, 0, 0, 0)), ((await room.ItemAsync()).Outcome!.Kind, (await room.ItemAsync()).Outcome!.Tally));
    }

    [Fact]
    public async Task AVoteAndTheClosingNeverCross()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync(members: 6, dossiers: 30, rules: new CommissionRules { Quorum = 1 });
        for (int dossier = 0; dossier < room.Dossiers.Count; dossier++)
        {
            int one = dossier;
            await room.OpenVoteAsync(one);
            await room.VoteAsync(0, VoteChoice.Award, one);
            Task<SittingResult>[] votes = [.. Enumerable.Range(1, 5).Select(member => Task.Run(() => room.VoteAsync(member, VoteChoice.Award, one), SittingRoom.Cancelled))];
            Task<SittingResult> close = Task.Run(() => room.CloseVoteAsync(one), SittingRoom.Cancelled);
            SittingResult[] answers = await Task.WhenAll(votes);

            Assert.Equal(SittingStatus.Done, (await close).Status);
            Assert.All(answers, answer => Assert.True(answer.Status == SittingStatus.Done || answer.Refusal == SittingRefusal.VoteClosed));
            AgendaItem item = await room.ItemAsync(one);
            Assert.Equal(1 + answers.Count(answer => answer.Status == SittingStatus.Done), item.Ballot!.Tally!.Award);
            Assert.Equal(item.Ballot.Tally.Cast, item.Ballot.Voted.Count);
        }
    }

    [Fact]
    public async Task TheQuorumIsNeverMoreThanThoseWhoMayVote()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync(members: 4, rules: new CommissionRules { Quorum = 4 });
        await room.Get<DeclareConflict>().ExecuteAsync(room.Session, room.Dossiers[0], room.Members[3], SittingRoom.Cancelled);
        await room.OpenVoteAsync();
        await room.VoteAsync(0, VoteChoice.Award);
        await room.VoteAsync(1, VoteChoice.Award);
        Assert.Equal(SittingRefusal.QuorumMissing, (await room.CloseVoteAsync()).Refusal);
        await room.VoteAsync(2, VoteChoice.Award);

        Assert.Equal(SittingStatus.Done, (await room.CloseVoteAsync()).Status);
    }

    private static async Task VoteAllAsync(SittingRoom room, params VoteChoice[] choices)
    {
        await room.OpenVoteAsync();
        for (int member = 0; member < choices.Length; member++)
        {
            Assert.Equal(SittingStatus.Done, (await room.VoteAsync(member, choices[member])).Status);
        }

        Assert.Equal(SittingStatus.Done, (await room.CloseVoteAsync()).Status);
    }
}
