using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Bags;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Review;

namespace BadgeFunctions.Local.Tests.Bags;

/// <summary>What these tests do with bags.</summary>
internal static class SomeBag
{
    public const string Owner = "lea.petit@ecole.example";

    /// <summary>Who she is.</summary>
    public static BagText Text { get; } = new() { FamilyName = "Petit", GivenName = "Léa", Reason = "Anime le tri." };

    /// <summary>Opens a bag and gives its id, as the mail says it.</summary>
    public static async Task<string> OpenAsync(Installation service, string email = Owner, NominationDraft? draft = null)
    {
        IReadOnlyList<Problem> problems = await service.Get<OpenBag>().ExecuteAsync(
            (draft ?? new NominationDraft()) with { Badge = Installation.Badge, Email = email }, "fr", Installation.Cancellation);
        Assert.Empty(problems);
        await service.PumpAsync();
        return (await LinksAsync(service, email))[0];
    }

    /// <summary>Opens a bag that only has to be sent.</summary>
    public static async Task<string> ReadyAsync(Installation service, string email = Owner)
    {
        string id = await OpenAsync(service, email);
        await WriteAsync(service, id, Text);
        await PutAsync(service, id, new EvidenceDraft { Title = "Bilan" });
        return id;
    }

    /// <summary>The ids of the bags that mails to an address lead to, the newest first.</summary>
    public static async Task<IReadOnlyList<string>> LinksAsync(Installation service, string email = Owner) =>
        [.. (await service.MailToAsync(email)).Where(mail => mail.Text.Contains("/bag/", StringComparison.Ordinal)).Select(mail => mail.Text.Split("/bag/")[1].Split('?')[0])];

    /// <summary>Saves a text over the one that is there.</summary>
    public static async Task<Nomination> WriteAsync(Installation service, string id, BagText text)
    {
        string revision = BagRevision.Of(BagText.Of(await service.FindAsync(id)));
        BagSaveResult saved = await service.Get<SaveBag>().ExecuteAsync(id, text, revision, Installation.Cancellation);
        Assert.Empty(saved.Problems);
        Assert.Empty(saved.Conflicts);
        return saved.Bag!;
    }

    /// <summary>Puts a piece in and gives it.</summary>
    public static async Task<Evidence> PutAsync(Installation service, string id, EvidenceDraft draft)
    {
        BagResult result = await service.Get<BagPieces>().AddAsync(id, draft, Installation.Cancellation);
        Assert.Empty(result.Problems);
        return result.Bag!.Evidence[^1];
    }

    public static Task<BagResult> SendAsync(Installation service, string id) => service.Get<SubmitBag>().ExecuteAsync(id, Installation.Cancellation);

    /// <summary>Refuses what was sent, with all that helps the next attempt.</summary>
    public static async Task RefuseAsync(Installation service, string id)
    {
        Nomination nomination = await service.FindAsync(id);
        DecisionRequest request = new(
            DecisionOutcome.Refused,
            "Une preuve date.",
            [.. nomination.Evidence.Select(piece => new EvidenceOpinion(piece.Id, false, "Trop ancienne."))],
            "Joignez une preuve de cette année.",
            new ResourcePerson("Nour Haddad", "nour.haddad@ac.example"));
        DecisionResult result = await service.Get<DecideNomination>().ExecuteAsync(id, request, new Actor("Relectrice", Role.Operator, []), Installation.Cancellation);
        Assert.Equal(DecisionStatus.Taken, result.Status);
        await service.PumpAsync();
    }

    public static async Task<bool> IsKeptAsync(Installation service, EvidenceFile file) =>
        await service.Get<IFiles>().ExistsAsync(FileArea.Private, file.Path, Installation.Cancellation);
}
