using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Nominations.Bags;

/// <summary>The owner of a bag asks a colleague to put evidence into it.</summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="time">The clock.</param>
public sealed class InviteContributor(IDocuments documents, NominationQueries queries, TimeProvider time)
{
    /// <summary>The field of the colleague's address.</summary>
    public const string EmailField = "contributor.email";

    /// <summary>The field of the colleague's name.</summary>
    public const string NameField = "contributor.name";

    private readonly OpenBags _bags = new(documents, queries, time);

    /// <summary>Invites a colleague by mail; one who was invited before is sent the link again.</summary>
    public async Task<BagResult> ExecuteAsync(string id, string? email, string? name, CancellationToken cancellationToken)
    {
        FieldReader fields = new();
        string? called = fields.Line(NameField, name, NominationLimits.Name);
        string? address = fields.Required(EmailField, fields.Email(EmailField, email));
        if (await _bags.FindAsync(id, cancellationToken) is not { } bag)
        {
            return BagResult.Closed;
        }

        if (address is null || fields.Problems.Count > 0)
        {
            return new BagResult(bag, fields.Problems);
        }

        DateTimeOffset now = time.GetUtcNow();
        Contributor asked = new(UnguessableId.New(), address, called, now);
        Act act = new(AuditWho.Nominee, NominationAct.ContributorInvited, now);
        Nomination? after = await _bags.ChangeAsync(id, one => With(one, ref asked, now), (save, _) => Tell(save, id, asked, now), act, cancellationToken);
        return after is null ? BagResult.Closed
            : after.Contributors?.Any(one => one.Id == asked.Id) == true ? BagResult.Done(after)
            : new BagResult(after, [new Problem(EmailField, ProblemCodes.TooMany, NominationLimits.Contributors)]);
    }

    private static Nomination With(Nomination bag, ref Contributor asked, DateTimeOffset now)
    {
        IReadOnlyList<Contributor> all = bag.Contributors ?? [];
        string email = asked.Email;
        if (all.FirstOrDefault(one => one.Email == email) is { } earlier)
        {
            Contributor again = earlier with { InvitedAt = now, Declined = false };
            asked = again;
            return bag with { Contributors = [.. all.Select(one => one.Id == again.Id ? again : one)] };
        }

        return all.Count < NominationLimits.Contributors ? bag with { Contributors = [.. all, asked] } : bag;
    }

    private static void Tell(DocumentSave save, string id, Contributor asked, DateTimeOffset now) => save
        .Put(NominationPartition.Person(asked.Email, id), new NominationClaim(id), CoreJson.Default.NominationClaim)
        .Send(BagMails.Contribution(id, asked.Id, now));
}
