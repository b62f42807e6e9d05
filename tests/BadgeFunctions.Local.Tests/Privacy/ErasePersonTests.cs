using System.Text;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Privacy;

namespace BadgeFunctions.Local.Tests.Privacy;

public sealed class ErasePersonTests
{
    private const string Email = "zephyrine.quillac@ecole.example";
    private const string Name = "Quillacdubois";
    private const string Nominator = "ombeline.tressac@ecole.example";
    private static readonly Actor Operator = new("Exploitante", Role.Operator, []);

    [Fact]
    public async Task LeavesNoByteOfTheNomineeBehind()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination refused = (await service.SubmitAsync(Email, familyName: Name)).Nomination!;
        await service.DecideAsync(refused.Id, DecisionOutcome.Refused);
        EvidenceFile file = await service.UploadAsync($"%PDF-1.7 {Name}");
        Nomination approved = (await service.SubmitAsync(Email, Nominator, file, key: "k", familyName: Name)).Nomination!;
        await service.Get<RespondToNomination>().ExecuteAsync(approved.Id, agrees: true, Installation.Cancellation);
        await service.DecideAsync(approved.Id, DecisionOutcome.Approved);
        Nomination other = await service.NominateAsync("autre@ecole.example");
        await service.PumpAsync();
        Award award = await AwardAsync(service, approved.AwardId);
        string[] personal = [Email, Name, award.IdentityHash, award.Salt];
        Assert.NotEmpty(Search(service.Data, personal));

        IReadOnlyList<PersonalRecord> records = await EraseAsync(service, Email);
        await service.PumpAsync();

        Assert.Equal(2, records.Count);
        Assert.All(records, record => Assert.Equal((PersonRole.Nominee, ErasureOutcome.Erased), (record.Role, record.Outcome)));
        Assert.Empty(Search(service.Data, personal));
        Assert.Empty(await service.MailToAsync(Email));
        Assert.Empty(await service.MailToAsync(Nominator));
        Assert.NotEmpty(await service.MailToAsync("autre@ecole.example"));
        Assert.Equal(other.Id, (await service.FindAsync(other.Id)).Id);
        Assert.Empty(await service.Get<PersonalRecords>().ListAsync(Email, Installation.Cancellation));
        Assert.Contains("Exploitante", Encoding.UTF8.GetString(await File.ReadAllBytesAsync(Path.Combine(service.Data, "badges.db"), Installation.Cancellation)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithdrawsTheBadgeAtItsAddress()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await PublishAsync(service);

        await EraseAsync(service, Email);
        await service.PumpAsync();

        IFiles files = service.Get<IFiles>();
        foreach (string path in new[] { $"images/{id}.png", $"images/{id}.svg", $"credentials/{id}", $"credentials/{id}.json" })
        {
            Assert.False(await files.ExistsAsync(FileArea.Public, path, Installation.Cancellation), path);
        }

        Assert.Contains("\"revoked\":true", await ReadAsync(service, $"assertions/{id}"), StringComparison.Ordinal);
        string page = await ReadAsync(service, $"badges/{id}/index.html");
        Assert.DoesNotContain($"images/{id}", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"credentials/{id}", page, StringComparison.Ordinal);
        Award award = await AwardAsync(service, id);
        Assert.True(award.Erased);
        Assert.Equal(RevocationCategory.HolderRequest, award.Revocation!.Category);
    }

    [Fact]
    public async Task KeepsTheBadgeWhenAskedTo()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await PublishAsync(service);

        await service.Get<ErasePerson>().ExecuteAsync(Email, keepBadges: true, Operator, Installation.Cancellation);
        await service.PumpAsync();

        Assert.Null((await AwardAsync(service, id)).Revocation);
        Assert.True(await service.Get<IFiles>().ExistsAsync(FileArea.Public, $"images/{id}.png", Installation.Cancellation));
        Assert.Empty(Search(service.Data, [Email, Name]));
    }

    [Fact]
    public async Task ForgetsANominatorAndKeepsTheNomination()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = await service.NominateAsync(Email, Nominator);
        await service.PumpAsync();

        PersonalRecord record = Assert.Single(await EraseAsync(service, Nominator));

        Assert.Equal((PersonRole.Nominator, ErasureOutcome.Erased), (record.Role, record.Outcome));
        Assert.Equal(string.Empty, (await service.FindAsync(nomination.Id)).NominatedBy);
        Assert.Empty(Search(service.Data, [Nominator]));
        Assert.Empty(await service.MailToAsync(Nominator));
        Assert.Single(await service.MailToAsync(Email));
    }

    [Fact]
    public async Task WaitsForABadgeThatIsBeingIssued()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = await service.NominateAsync(Email);
        await service.DecideAsync(nomination.Id, DecisionOutcome.Approved);

        Assert.Equal(ErasureOutcome.Pending, Assert.Single(await EraseAsync(service, Email)).Outcome);
        await service.PumpAsync();
        Assert.Equal(ErasureOutcome.Erased, Assert.Single(await EraseAsync(service, Email)).Outcome);
        Assert.Empty(await EraseAsync(service, Email));
    }

    [Fact]
    public async Task AKeyOfAnErasedNominationIsAnsweredAsUsed()
    {
        await using Installation service = await Installation.OpenAsync();
        await service.SubmitAsync(Email, key: "k");
        await EraseAsync(service, Email);

        Assert.True((await service.SubmitAsync(Email, key: "k")).KeyReused);
        Assert.NotNull((await service.SubmitAsync(Email)).Nomination);
    }

    private static Task<IReadOnlyList<PersonalRecord>> EraseAsync(Installation service, string email) =>
        service.Get<ErasePerson>().ExecuteAsync(email, keepBadges: false, Operator, Installation.Cancellation);

    private static async Task<string> PublishAsync(Installation service)
    {
        Nomination nomination = (await service.SubmitAsync(Email, familyName: Name)).Nomination!;
        await service.DecideAsync(nomination.Id, DecisionOutcome.Approved);
        await service.PumpAsync();
        return nomination.AwardId;
    }

    private static async Task<Award> AwardAsync(Installation service, string id) =>
        (await service.Get<AwardQueries>().FindAsync(id, Installation.Cancellation))!.Value;

    private static async Task<string> ReadAsync(Installation service, string path) =>
        await File.ReadAllTextAsync(Path.Combine(service.Data, "public", path), Installation.Cancellation);

    /// <summary>The files of a folder in whose bytes one of the texts is.</summary>
    private static List<string> Search(string folder, IReadOnlyList<string> texts)
    {
        List<string> found = [];
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => !path.EndsWith(".lock", StringComparison.Ordinal)))
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            byte[] bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            found.AddRange(texts.Where(text => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0).Select(text => $"{path}: {text}"));
        }

        return found;
    }
}
