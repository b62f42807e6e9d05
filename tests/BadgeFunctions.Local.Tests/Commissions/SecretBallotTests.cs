using System.Text;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sittings;
using BadgeFunctions.Core.Commissions.Voting;

namespace BadgeFunctions.Local.Tests.Commissions;

public sealed class SecretBallotTests
{
    private static readonly string[] Traces = ["\"award\"", "\"refuse\"", "\"defer\"", "\"abstain\"", "\"choice\"", "\"tally\""];

    [Fact]
    public async Task NoFileOfTheInstallationTellsWhoVotedWhat()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync();
        await room.AskSecretAsync(3);
        await room.OpenVoteAsync();
        VoteChoice[] choices = [VoteChoice.Award, VoteChoice.Refuse, VoteChoice.Award, VoteChoice.Abstain, VoteChoice.Defer];
        HashSet<string> boxes = [];
        for (int member = 0; member < choices.Length; member++)
        {
            Assert.Equal(SittingStatus.Done, (await room.VoteAsync(member, choices[member])).Status);
            Assert.True(boxes.Add((await room.ItemAsync()).Ballot!.Box!));
            Assert.All(FilesOf(room), file => Assert.All(Traces, trace => Assert.DoesNotContain(trace, file, StringComparison.Ordinal)));
            Assert.All(FilesOf(room), file => Assert.DoesNotContain($"v:{room.Session}", file, StringComparison.Ordinal));
        }

        Assert.Single(boxes.Select(box => box.Length).Distinct());
        await room.CloseVoteAsync();
        AgendaItem item = await room.ItemAsync();
        Assert.Equal((new Tally(2, 1, 1, 1), null), (item.Ballot!.Tally, item.Ballot.Box));
        Assert.Equal(5, item.Ballot.Voted.Count);
        Assert.Equal(DossierStage.Tied, item.Stage);
    }

    [Fact]
    public async Task TheBoxesOfDifferentVotesDifferInNothingThatCanBeSeen()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync(dossiers: 4);
        List<int> lengths = [];
        VoteChoice[] choices = Enum.GetValues<VoteChoice>();
        for (int dossier = 0; dossier < choices.Length; dossier++)
        {
            await room.AskSecretAsync(0, dossier);
            await room.OpenVoteAsync(dossier);
            lengths.Add((await room.ItemAsync(dossier)).Ballot!.Box!.Length);
            await room.VoteAsync(1, choices[dossier], dossier);
            lengths.Add((await room.ItemAsync(dossier)).Ballot!.Box!.Length);
        }

        Assert.Single(lengths.Distinct());
    }

    [Fact]
    public async Task NobodyVotesTwiceNorChangesASecretVote()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync(members: 3);
        await room.AskSecretAsync(0);
        await room.OpenVoteAsync();
        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => room.VoteAsync(i % 3, VoteChoice.Award), SittingRoom.Cancelled)));
        Assert.Equal(SittingStatus.Done, (await room.VoteAsync(0, VoteChoice.Refuse)).Status);

        await room.CloseVoteAsync();
        Assert.Equal(new Tally(3, 0, 0, 0), (await room.ItemAsync()).Ballot!.Tally);
    }

    [Fact]
    public async Task AskedForAfterTheOpeningItThrowsTheOpenVotesAway()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync(members: 3);
        await room.OpenVoteAsync();
        await room.VoteAsync(0, VoteChoice.Refuse);
        Assert.Equal(SittingStatus.Invalid, (await room.Get<AskSecretVote>().ExecuteAsync(room.Session, room.Dossiers[0], "", room.Members[1], SittingRoom.Cancelled)).Status);
        Assert.Equal(SittingStatus.Done, (await room.AskSecretAsync(1)).Status);

        Ballot ballot = (await room.ItemAsync()).Ballot!;
        Assert.Equal((2, true, 0), (ballot.Round, ballot.Secret, ballot.Voted.Count));
        Assert.Empty(await room.Get<Core.Commissions.CommissionQueries>().VotesAsync(await room.ReadAsync(), room.Dossiers[0], 1, SittingRoom.Cancelled));
        Assert.Equal(SittingRefusal.OtherRound, (await room.VoteAsync(0, VoteChoice.Refuse)).Refusal);
        Assert.Equal(SittingStatus.Done, (await room.VoteAsync(0, VoteChoice.Award, round: 2)).Status);
        Assert.Equal(SittingRefusal.VotedInSecret, (await room.Get<DeclareConflict>().ExecuteAsync(room.Session, room.Dossiers[0], room.Members[0], SittingRoom.Cancelled)).Refusal);
    }

    private static IEnumerable<string> FilesOf(SittingRoom room) => Directory.EnumerateFiles(room.Service.Data, "badges.db*", SearchOption.AllDirectories)
        .Concat(Directory.EnumerateFiles(room.Service.Data, "*.log", SearchOption.AllDirectories))
        .Select(path =>
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using StreamReader reader = new(file, Encoding.Latin1);
            return reader.ReadToEnd();
        });
}
