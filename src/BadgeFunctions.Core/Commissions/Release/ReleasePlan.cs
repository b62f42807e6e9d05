using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Messages;
using BadgeFunctions.Core.Identity;

namespace BadgeFunctions.Core.Commissions.Release;

/// <summary>What a release would do now.</summary>
/// <param name="Ready">The messages that would leave.</param>
/// <param name="Later">Dossiers that are finished remotely and stay behind.</param>
/// <param name="Obstacles">What stands in the way.</param>
public sealed record ReleasePlan(
    IReadOnlyList<DossierMessage> Ready, IReadOnlyList<DossierMessage> Later, IReadOnlyList<ReleaseObstacle> Obstacles)
{
    // One save holds them all, with the session, the minutes and the chain.
    private const int Most = 85;

    /// <summary>Tells one batch of messages from another: whoever releases must have seen these.</summary>
    public string Digest => TextHash.Of(string.Join('\n', Ready.Select(one =>
        $"{one.Item.Nomination}\n{one.Item.Outcome?.Kind}\n{one.Message?.Subject}\n{one.Message?.Text}")));

    internal static ReleasePlan Of(IReadOnlyList<DossierMessage> messages)
    {
        DossierMessage[] open = [.. messages.Where(one => !one.IsReleased)];
        return new ReleasePlan(
            [.. open.Where(one => one.Item.Outcome is not null).Take(Most)],
            [.. open.Where(one => one.IsRemote)],
            [.. open.Where(one => !one.IsRemote).SelectMany(Lacks)]);
    }

    private static IEnumerable<ReleaseObstacle> Lacks(DossierMessage dossier)
    {
        string id = dossier.Item.Nomination;
        if (dossier.Item.Outcome is not { } outcome)
        {
            yield return new ReleaseObstacle(id, "no-outcome");
            yield break;
        }

        if (outcome.Kind is OutcomeKind.Refuse or OutcomeKind.Defer && string.IsNullOrWhiteSpace(outcome.Reason))
        {
            yield return new ReleaseObstacle(id, "no-reason");
        }

        if (outcome.Kind == OutcomeKind.Refuse && string.IsNullOrWhiteSpace(outcome.Recommendation))
        {
            yield return new ReleaseObstacle(id, "no-advice");
        }

        if (outcome.Kind == OutcomeKind.Refuse && string.IsNullOrWhiteSpace(outcome.ResourcePerson?.Name))
        {
            yield return new ReleaseObstacle(id, "no-person");
        }

        if (outcome.Kind is OutcomeKind.AskApplicant or OutcomeKind.AskWitness && string.IsNullOrWhiteSpace(outcome.Question))
        {
            yield return new ReleaseObstacle(id, "no-question");
        }

        if (outcome.Kind == OutcomeKind.AskWitness && dossier.Nomination is { } nomination
            && !nomination.Evidence.Any(piece => piece.Id == outcome.Piece && piece.Testimony is not null))
        {
            yield return new ReleaseObstacle(id, "no-witness");
        }
    }
}
