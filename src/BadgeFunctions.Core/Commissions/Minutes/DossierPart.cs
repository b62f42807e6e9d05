using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Voting;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Review;

namespace BadgeFunctions.Core.Commissions.Minutes;

/// <summary>The part of minutes about one dossier: what was shown, what was said of it, how it was voted on and what it came to.</summary>
internal static class DossierPart
{
    public static IEnumerable<MinutesBlock> Write(int number, AgendaItem item, MinutesContent content)
    {
        Nomination? nomination = content.Nominations.GetValueOrDefault(item.Nomination);
        string badge = content.Catalogue.FindBadge(item.Badge)?.Name ?? item.Badge;
        yield return new MinutesBlock(BlockKind.Dossier, MinutesWords.Format("Dossier", number, badge, NameOf(nomination)));
        string[] apart = [.. item.Conflicts.Select(conflict => SeatName(content.Session, conflict.Seat)).Distinct()];
        if (apart.Length > 0)
        {
            yield return Fact("Apart", string.Join(", ", apart));
        }

        foreach (Evidence piece in nomination?.Evidence ?? [])
        {
            yield return new MinutesBlock(BlockKind.Item, Judged(piece, item.Judgements.FirstOrDefault(one => one.Id == piece.Id)));
        }

        foreach (MinutesBlock block in Vote(item).Concat(Said(item)))
        {
            yield return block;
        }
    }

    private static IEnumerable<MinutesBlock> Vote(AgendaItem item)
    {
        Tally? tally = item.Outcome?.Tally ?? item.Ballot?.Tally;
        yield return Fact("Vote", tally is null
            ? MinutesWords.Of("NoVote")
            : MinutesWords.Format("Tally", tally.Award, tally.Refuse, tally.Defer, tally.Abstain));
        if (item.Ballot is { Secret: true } ballot)
        {
            yield return Fact("Secret", ballot.SecretReason is { Length: > 0 } why ? MinutesWords.Format("SecretWhy", why) : MinutesWords.Of("SecretText"));
        }

        if (item.Outcome is { SettledByChair: true })
        {
            yield return Fact("Tie", MinutesWords.Of("SettledByChair"));
        }
    }

    private static IEnumerable<MinutesBlock> Said(AgendaItem item)
    {
        if (item.Outcome is not { } outcome)
        {
            yield return Fact("Outcome", item.RemoteUntil is { } until ? MinutesWords.Format("Remote", MinutesWords.Day(until)) : MinutesWords.Of("NoOutcome"));
            yield break;
        }

        yield return Fact("Outcome", MinutesWords.Of($"Outcome.{outcome.Kind}"));
        (string Name, string? Text)[] facts =
        [
            ("Strengths", outcome.Strengths),
            ("Reason", outcome.Reason),
            ("Recommendation", outcome.Recommendation),
            ("ResourcePerson", outcome.ResourcePerson is { } person ? string.Join(", ", new[] { person.Name, person.Contact }.OfType<string>()) : null),
            ("Question", outcome.Question),
            ("Until", outcome.Until is { } day ? MinutesWords.Day(day) : null),
        ];
        foreach ((string name, string? text) in facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Text)))
        {
            yield return Fact(name, text!);
        }
    }

    private static string Judged(Evidence piece, EvidenceOpinion? opinion)
    {
        string name = piece switch
        {
            { Title: { } title } => title,
            { File: { } file } => file.Name,
            { Url: { } url } => url,
            { Testimony.WitnessName: { Length: > 0 } witness } => MinutesWords.Format("TestimonyOf", witness),
            _ => MinutesWords.Of($"Piece.{piece.Kind}"),
        };
        string said = MinutesWords.Of(opinion switch { null => "NotJudged", { Admissible: true } => "Admissible", _ => "NotAdmissible" });
        return string.IsNullOrWhiteSpace(opinion?.Reason) ? MinutesWords.Format("Judged", name, said) : MinutesWords.Format("JudgedWhy", name, said, opinion.Reason);
    }

    private static string NameOf(Nomination? nomination) =>
        nomination is null || $"{nomination.Nominee.GivenName} {nomination.Nominee.FamilyName}".Trim() is not { Length: > 0 } name
            ? MinutesWords.Of("Nobody")
            : name;

    private static string SeatName(CommissionSession session, string seat) =>
        session.Seats.FirstOrDefault(one => one.Id == seat)?.Name is { Length: > 0 } name ? name : MinutesWords.Of("Nobody");

    private static MinutesBlock Fact(string name, string text) => new(BlockKind.Fact, text, MinutesWords.Of($"{name}.Label"));
}
