using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Peers;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Local.Hosting;

namespace BadgeFunctions.Local.Tests.Pathways;

/// <summary>An installation whose badges lead to each other.</summary>
internal static class PathwayInstallation
{
    private const string Catalogue = """
        {
          "issuers": [{ "id": "reseau", "name": "Réseau", "url": "https://reseau.example", "email": "badges@reseau.example", "kind": "réseau" }],
          "badges": [
            { "id": "un", "name": "Niveau 1", "issuer": "reseau", "description": "D.", "criteria": "C.", "level": 1, "set": "n", "opens": ["libre"] },
            { "id": "deux", "name": "Niveau 2", "issuer": "reseau", "description": "D.", "criteria": "C.", "level": 2, "set": "n", "requires": ["un"] },
            { "id": "court", "name": "Court", "issuer": "reseau", "description": "D.", "criteria": "C.", "validity": "P1M" },
            { "id": "choix", "name": "Au choix", "issuer": "reseau", "description": "D.", "criteria": "C.", "requires": ["un", "court", "relire"], "requiredCount": 2 },
            { "id": "libre", "name": "Libre", "issuer": "reseau", "description": "D.", "criteria": "C." },
            { "id": "relire", "name": "Relire", "issuer": "reseau", "description": "D.", "criteria": "C.", "approval": "peers", "peers": 2 },
            { "id": "parcours", "name": "Parcours", "issuer": "reseau", "description": "D.", "criteria": "C.", "approval": "automatic", "requires": ["un", "court"] },
            { "id": "sommet", "name": "Sommet", "issuer": "reseau", "description": "D.", "criteria": "C.", "approval": "automatic", "requires": ["parcours"] }
          ]
        }
        """;

    public static async Task<Installation> OpenAsync()
    {
        Installation service = await Installation.OpenAsync();
        string file = Path.Combine(service.Data, "pathways.json");
        await File.WriteAllTextAsync(file, Catalogue, Installation.Cancellation);
        await service.Get<CatalogueFiles>().InstallAsync(file, Installation.Cancellation);
        return service;
    }

    /// <summary>Sends a request whose sender's address somebody vouches for.</summary>
    public static Task<SubmissionResult> AskAsync(this Installation service, string badge, string email, string? nominatedBy = null) =>
        service.Get<SubmitNomination>().ExecuteAsync(
            new NominationDraft
            {
                Badge = badge,
                FamilyName = email.Split('@')[0],
                GivenName = "Camille",
                Email = email,
                NominatedBy = nominatedBy,
                Reason = "Essaie, recommence.",
            },
            new SubmissionContext(NominationOrigin.Form, "fr", AddressProved: true),
            Installation.Cancellation);

    /// <summary>Asks for a badge, has reviewers approve it, and lets everything follow.</summary>
    public static async Task<Nomination> AwardAsync(this Installation service, string badge, string email)
    {
        SubmissionResult result = await service.AskAsync(badge, email);
        Assert.Empty(result.Problems);
        await service.DecideAsync(result.Nomination!.Id, DecisionOutcome.Approved);
        await service.PumpAsync();
        return await service.FindAsync(result.Nomination.Id);
    }

    public static async Task RevokeAsync(this Installation service, Nomination nomination) => Assert.Equal(
        RevocationResult.Revoked,
        await service.Get<RevokeAward>().ExecuteAsync(
            nomination.AwardId,
            "Erreur.",
            RevocationCategory.Error,
            new Core.Access.Actor("Opératrice", Core.Access.Role.Operator, []),
            Installation.Cancellation));

    /// <summary>The nominations for a badge that were approved.</summary>
    public static async Task<IReadOnlyList<NominationSummary>> ApprovedAsync(this Installation service, string badge) =>
        (await service.Get<NominationQueries>().ListAsync(
            new Core.Access.Actor("Opératrice", Core.Access.Role.Operator, []), badge, NominationStatus.Approved, null, 100, Installation.Cancellation)).Items;

    public static Task<PeerAnswerResult> AnswerAsync(
        this Installation service, Nomination nomination, PeerInvitation invitation, PeerAnswer answer, string? reason = null) =>
        service.Get<GivePeerOpinion>().ExecuteAsync(
            nomination.Id, invitation.Id, new PeerAnswerRequest(answer, reason, []), Installation.Cancellation);

    /// <summary>Delivers a message again, as a queue may.</summary>
    public static async Task DeliverAsync(this Installation service, QueueMessage message)
    {
        IMessageHandler handler = service.GetAll(typeof(IMessageHandler)).Cast<IMessageHandler>().Single(one => one.Queue == message.Queue);
        ReceivedMessage received = new(message.Queue, message.Id, message.Body, 1, "again");
        Assert.True((await handler.HandleAsync(received, Installation.Cancellation)).IsCompleted);
    }
}
