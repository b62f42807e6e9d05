using System.Text.Json.Serialization;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Nominations.Peers;

namespace BadgeFunctions.Core.Nominations;

/// <summary>A request for a badge <i>(demande, proposition)</i>: the dossier a commission decides on.</summary>
public sealed record Nomination
{
    /// <summary>Unguessable; see <see cref="NominationId"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The badge asked for.</summary>
    public required string Badge { get; init; }

    /// <summary>The badge's issuer: only its reviewers see the nomination.</summary>
    public required string Issuer { get; init; }

    /// <summary>Whom it is about.</summary>
    public required Person Nominee { get; init; }

    /// <summary>What the nominee does.</summary>
    public string? Function { get; init; }

    /// <summary>Where.</summary>
    public Workplace? Workplace { get; init; }

    /// <summary>Why the badge is deserved.</summary>
    public string? Reason { get; init; }

    /// <summary>What shows it.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>The normalised address of the nominator <i>(proposant)</i>; absent when the nominee asks in person,
    /// empty when it was erased.</summary>
    public string? NominatedBy { get; init; }

    /// <summary>How it came in.</summary>
    public NominationOrigin Origin { get; init; }

    /// <summary>The two-letter language in which its people are written to.</summary>
    public required string Language { get; init; }

    /// <summary>Earlier attempts, oldest first; the dossier stays the same one.</summary>
    public IReadOnlyList<Attempt>? Attempts { get; init; }

    /// <summary>The colleagues who were asked to put evidence in.</summary>
    public IReadOnlyList<Contributor>? Contributors { get; init; }

    /// <summary>While it is a draft: when it was last changed, in UTC.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>The attendance session it comes from.</summary>
    public string? Session { get; init; }

    /// <summary>The session of the commission on whose agenda it is: nobody decides alone meanwhile.</summary>
    public string? Sitting { get; init; }

    /// <summary>The end of the chain of what was done with it.</summary>
    public AuditHead? Audit { get; init; }

    /// <summary>The normalised address of the guardian of a nominee under age, where one is asked; empty when it was erased.</summary>
    public string? Guardian { get; init; }

    /// <summary>The nomination that a merged one went into.</summary>
    public string? MergedInto { get; init; }

    /// <summary>When it was sent, in UTC.</summary>
    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>When a nominee who had not answered, or who left a bag alone for long, was reminded.</summary>
    public DateTimeOffset? RemindedAt { get; init; }

    /// <summary>When somebody showed that they read the sender's address.</summary>
    public DateTimeOffset? ProvedAt { get; init; }

    /// <summary>When the guardian agreed.</summary>
    public DateTimeOffset? GuardianConsentedAt { get; init; }

    /// <summary>When a nominee whom somebody else proposed agreed.</summary>
    public DateTimeOffset? ConsentedAt { get; init; }

    /// <summary>Where it stands.</summary>
    public required NominationStatus Status { get; init; }

    /// <summary>The latest decision.</summary>
    public Decision? Decision { get; init; }

    /// <summary>Its way through holders of the same badge, where they decide.</summary>
    public PeerReview? PeerReview { get; init; }

    /// <summary>Until when the evidence of a nomination that has ended is kept; absent until that is known.</summary>
    public DateTimeOffset? RetainUntil { get; init; }

    /// <summary>When the evidence was removed because its time was over.</summary>
    public DateTimeOffset? EvidenceRemovedAt { get; init; }

    /// <summary>The id that its award will have, drawn when the nomination was made: approving twice awards once.</summary>
    public required string AwardId { get; init; }

    /// <summary>Whether holders of the badge are at work on it: neither decided, nor left to the issuer's reviewers.</summary>
    [JsonIgnore]
    public bool IsWithPeers => this is { Status: NominationStatus.Submitted, PeerReview.HandedOver: false };

    /// <summary>What a session of a commission decided of it, in this attempt or an earlier one.</summary>
    public Decision? DecisionOf(string session) =>
        (Attempts ?? []).Select(attempt => attempt.Decision).Append(Decision).LastOrDefault(decision => decision?.Session == session);

    /// <summary>What the commission waits for, while its bag is open again for that.</summary>
    [JsonIgnore]
    public Decision? Asked => Status == NominationStatus.Draft && Attempts is [.., { Decision: { Question: not null } asked }] ? asked : null;

    /// <summary>The keys of all whom it names: by them it is found when somebody asks what there is of them.</summary>
    internal IEnumerable<string> PeopleKeys =>
        new[] { Nominee.Key, NominatedBy, Guardian }
            .Concat((Contributors ?? []).Select(one => one.Email))
            .Concat(Evidence.Select(piece => piece.Testimony?.WitnessEmail))
            .OfType<string>().Where(key => key.Length > 0).Distinct(StringComparer.Ordinal);

    /// <summary>What a contributor or a witness with an address is called here.</summary>
    internal IEnumerable<string> NamesOf(string email)
    {
        HashSet<string> invitations = [.. (Contributors ?? []).Where(one => one.Email == email).Select(one => one.Id)];
        return (Contributors ?? []).Where(one => one.Email == email).Select(one => one.Name)
            .Concat(Evidence.Where(piece => piece.Contributor is { } id && invitations.Contains(id)).Select(piece => piece.AddedBy))
            .Concat(Evidence.Where(piece => piece.Testimony?.WitnessEmail == email).Select(piece => piece.Testimony!.WitnessName))
            .OfType<string>().Where(name => name.Length > 0).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The same nomination without the name and the address of a contributor; what they put in stays the nominee's.</summary>
    internal Nomination WithoutContributor(string email)
    {
        HashSet<string> gone = [.. (Contributors ?? []).Where(one => one.Email == email).Select(one => one.Id)];
        return gone.Count == 0 ? this : this with
        {
            Contributors = [.. Contributors!.Select(one => gone.Contains(one.Id) ? one with { Email = string.Empty, Name = null } : one)],
            Evidence = [.. Evidence.Select(piece => piece.Contributor is { } id && gone.Contains(id) ? piece with { AddedBy = string.Empty } : piece)],
        };
    }

    /// <summary>The same nomination without the name and the address of a witness; what they wrote stays.</summary>
    internal Nomination WithoutWitness(string email) => this with
    {
        Evidence =
        [
            .. Evidence.Select(piece => piece.Testimony is { } testimony && testimony.WitnessEmail == email
                ? piece with { Testimony = testimony.WithoutWitness() }
                : piece),
        ],
    };

    /// <summary>The same nomination, whose evidence keeps its titles, dates and judgements, and nothing else.</summary>
    internal Nomination WithoutEvidence(DateTimeOffset now) => this with
    {
        Evidence =
        [
            .. Evidence.Select(piece => piece with
            {
                File = null,
                Url = null,
                Testimony = piece.Testimony is { } testimony ? testimony.WithoutWitness() with { Text = null, Relation = null, Additions = null } : null,
            }),
        ],
        EvidenceRemovedAt = now,
    };

    /// <summary>The same nomination with nothing in it about its nominee.</summary>
    internal Nomination WithoutNominee() => this with
    {
        Nominee = Person.Nobody,
        Function = null,
        Workplace = null,
        Reason = null,
        Evidence = [],
        Attempts = null,
        Contributors = null,
        PeerReview = null,
        Guardian = Guardian is null ? null : string.Empty,
        Decision = Decision?.WithoutNominee(),
    };
}
