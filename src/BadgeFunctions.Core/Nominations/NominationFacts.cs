using System.Globalization;
using BadgeFunctions.Core.Nominations.Peers;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Nominations;

/// <summary>
/// A nomination field by field, as its chain tells changes of it. What never changes, what is a secret, and what follows from
/// other fields is left out.
/// </summary>
internal static class NominationFacts
{
    public static Dictionary<string, string> Of(Nomination nomination)
    {
        Dictionary<string, string> facts = new(StringComparer.Ordinal);
        Set(facts, "origin", EnumWord.Of(nomination.Origin));
        Set(facts, "nominee.family-name", nomination.Nominee.FamilyName);
        Set(facts, "nominee.given-name", nomination.Nominee.GivenName);
        Set(facts, "nominee.email", nomination.Nominee.Email);
        Set(facts, "function", nomination.Function);
        Set(facts, "workplace.name", nomination.Workplace?.Name);
        Set(facts, "workplace.town", nomination.Workplace?.Town);
        Set(facts, "workplace.uai", nomination.Workplace?.Uai);
        Set(facts, "reason", nomination.Reason);
        Set(facts, "nominated-by", nomination.NominatedBy);
        Set(facts, "guardian", nomination.Guardian);
        Set(facts, "attempts", nomination.Attempts?.Count.ToString(CultureInfo.InvariantCulture));
        Set(facts, "attendance", nomination.Session);
        Set(facts, "sitting", nomination.Sitting);
        Set(facts, "merged-into", nomination.MergedInto);
        Set(facts, "proved-at", nomination.ProvedAt);
        Set(facts, "consented-at", nomination.ConsentedAt);
        Set(facts, "guardian-consented-at", nomination.GuardianConsentedAt);
        Set(facts, "reminded-at", nomination.RemindedAt);
        Set(facts, "retain-until", nomination.RetainUntil);
        Set(facts, "evidence-removed-at", nomination.EvidenceRemovedAt);
        AddDecision(facts, nomination.Decision);
        foreach (Evidence piece in nomination.Evidence)
        {
            AddPiece(facts, $"evidence.{piece.Id}", piece);
        }

        foreach (Contributor one in nomination.Contributors ?? [])
        {
            Set(facts, $"contributor.{one.Id}.name", one.Name);
            Set(facts, $"contributor.{one.Id}.email", one.Email);
            Set(facts, $"contributor.{one.Id}.declined", one.Declined);
        }

        AddPeers(facts, nomination.PeerReview);
        return facts;
    }

    private static void AddDecision(Dictionary<string, string> facts, Decision? decision)
    {
        Set(facts, "decision.outcome", decision is null ? null : EnumWord.Of(decision.Outcome));
        Set(facts, "decision.by", decision?.By);
        Set(facts, "decision.reason", decision?.Reason);
        Set(facts, "decision.recommendation", decision?.Recommendation);
        Set(facts, "decision.resource-person", decision?.ResourcePerson is { } person ? Join(person.Name, person.Contact) : null);
    }

    private static void AddPiece(Dictionary<string, string> facts, string field, Evidence piece)
    {
        Set(facts, $"{field}.kind", EnumWord.Of(piece.Kind));
        Set(facts, $"{field}.title", piece.Title);
        Set(facts, $"{field}.date", piece.Date?.ToString("O", CultureInfo.InvariantCulture));
        Set(facts, $"{field}.url", piece.Url);
        Set(facts, $"{field}.file", piece.File is { } file ? string.Create(CultureInfo.InvariantCulture, $"{file.Name} ({file.Length})") : null);
        Set(facts, $"{field}.skills", piece.Skills is null ? null : string.Join(" · ", piece.Skills));
        Set(facts, $"{field}.added-by", piece.AddedBy);
        Set(facts, $"{field}.opinion", piece.Judgement is { } opinion ? Join(opinion.Admissible ? "admissible" : "inadmissible", opinion.Reason) : null);
        if (piece.Testimony is { } testimony)
        {
            Set(facts, $"{field}.witness", testimony.WitnessName);
            Set(facts, $"{field}.witness-email", testimony.WitnessEmail);
            Set(facts, $"{field}.relation", testimony.Relation);
            Set(facts, $"{field}.testimony", testimony.Text);
            Set(facts, $"{field}.declined", testimony.Declined);
        }
    }

    // Who the peers are stays with their own nominations.
    private static void AddPeers(Dictionary<string, string> facts, PeerReview? review)
    {
        foreach (PeerInvitation one in review?.Invitations ?? [])
        {
            Set(facts, $"peer.{one.Id}.asked-at", one.InvitedAt);
            Set(facts, $"peer.{one.Id}.reminded-at", one.RemindedAt);
            Set(facts, $"peer.{one.Id}.lapsed-at", one.LapsedAt);
            Set(facts, $"peer.{one.Id}.answer", one.Opinion is { } opinion ? Join(EnumWord.Of(opinion.Answer), opinion.Reason) : null);
        }

        Set(facts, "peers.handed-over", review?.HandedOver == true);
    }

    private static string Join(string first, string? second) => string.IsNullOrEmpty(second) ? first : $"{first} · {second}";

    private static void Set(Dictionary<string, string> facts, string field, bool value) => Set(facts, field, value ? "yes" : null);

    private static void Set(Dictionary<string, string> facts, string field, DateTimeOffset? value) =>
        Set(facts, field, value?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));

    private static void Set(Dictionary<string, string> facts, string field, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            facts[field] = value;
        }
    }
}
