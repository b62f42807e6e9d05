using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Nominations.Bags;

/// <summary>What an invited colleague does: puts evidence into the bag under their own name, takes it back, or says no.</summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="catalogue">The badges, whose skills the pieces show.</param>
/// <param name="uploads">Knows the files.</param>
/// <param name="time">The clock.</param>
public sealed class ContributeToBag(
    IDocuments documents, NominationQueries queries, ICatalogue catalogue, UploadLedger uploads, TimeProvider time)
{
    /// <summary>The field of the colleague's name.</summary>
    public const string NameField = "name";

    private readonly OpenBags _bags = new(documents, queries, time);
    private readonly BagPieces _pieces = new(documents, queries, catalogue, uploads, time);

    /// <summary>Puts a piece in.</summary>
    public async Task<BagResult> AddAsync(string id, string invitation, string? name, EvidenceDraft draft, CancellationToken cancellationToken)
    {
        FieldReader fields = new();
        string? called = fields.Required(NameField, fields.Line(NameField, name, NominationLimits.Name));
        if (await _bags.FindAsync(id, cancellationToken) is not { } bag || Invited(bag, invitation) is null)
        {
            return BagResult.Closed;
        }

        if (called is null)
        {
            return new BagResult(bag, fields.Problems);
        }

        BagResult added = await _pieces.AddAsync(
            id,
            draft,
            (one, piece) => Invited(one, invitation) is null ? null : piece with { AddedBy = called, Contributor = invitation },
            new Act(AuditWho.Contributor, NominationAct.EvidenceAdded, time.GetUtcNow(), called),
            cancellationToken);
        return added.Bag is null || added.Problems.Count > 0 ? added : await NameAsync(id, invitation, called, cancellationToken);
    }

    /// <summary>Takes one of their own pieces back.</summary>
    public Task<BagResult> RemoveAsync(string id, string invitation, string piece, CancellationToken cancellationToken) =>
        _pieces.RemoveAsync(id, piece, invitation, cancellationToken);

    /// <summary>Says no. What they had put in stays, and they may change their mind if they are asked again.</summary>
    public async Task<BagResult> DeclineAsync(string id, string invitation, CancellationToken cancellationToken) =>
        await ChangeAsync(
            id,
            invitation,
            contributor => contributor with { Declined = true },
            new Act(AuditWho.Contributor, NominationAct.ContributorDeclined, time.GetUtcNow()),
            cancellationToken);

    private static Contributor? Invited(Nomination bag, string invitation) =>
        bag.Contributors?.FirstOrDefault(one => one.Id == invitation && !one.Declined && one.Email.Length > 0);

    private Task<BagResult> NameAsync(string id, string invitation, string name, CancellationToken cancellationToken) =>
        ChangeAsync(id, invitation, contributor => contributor with { Name = name }, act: null, cancellationToken);

    private async Task<BagResult> ChangeAsync(
        string id, string invitation, Func<Contributor, Contributor> change, Act? act, CancellationToken cancellationToken)
    {
        Nomination? after = await _bags.ChangeAsync(
            id,
            bag => Invited(bag, invitation) is { } before && change(before) is var changed && changed != before
                ? bag with { Contributors = [.. bag.Contributors!.Select(one => one.Id == invitation ? changed : one)] }
                : bag,
            follow: null,
            act,
            cancellationToken);
        return after is null ? BagResult.Closed : BagResult.Done(after);
    }
}
