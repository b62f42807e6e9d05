using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Nominations.Bags;

/// <summary>
/// Opens a bag <i>(sac à badges)</i>: a nomination in which somebody gathers evidence before asking. Its link goes by
/// mail only, so whoever has it reads the address. The person's place for the badge is taken when the bag is sent.
/// </summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="catalogue">The badges that can be asked for.</param>
/// <param name="uploads">Knows the files that came with it.</param>
/// <param name="time">The clock.</param>
public sealed class OpenBag(IDocuments documents, NominationQueries queries, ICatalogue catalogue, UploadLedger uploads, TimeProvider time)
{
    private const int MostOfAPerson = 50;

    /// <summary>
    /// Opens a bag with what was typed so far, of which only the badge and the address are needed. Somebody who has one
    /// and typed nothing more is sent its link again; what else was typed never goes into a bag that is already there,
    /// because nothing shows yet who typed it.
    /// </summary>
    /// <returns>What is wrong with the draft; nothing was changed then. Without problems a mail is on its way.</returns>
    public async Task<IReadOnlyList<Problem>> ExecuteAsync(NominationDraft draft, string language, CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        Badge? badge = (await catalogue.CurrentAsync(cancellationToken)).FindBadge(draft.Badge ?? string.Empty);
        FieldReader fields = new();
        if (badge is null)
        {
            fields.Report(NominationFields.Badge, ProblemCodes.UnknownBadge);
        }

        BagText text = BagField.Read(fields, TextOf(draft));
        string? email = fields.Required(NominationFields.Email, fields.Email(NominationFields.Email, draft.Email));
        IReadOnlyList<Evidence> evidence = EvidenceReader.Read(fields, draft.Evidence, new EvidenceRules(LatestToday.At(now), badge?.Skills, email));
        if (fields.Problems.Count > 0 || badge is null || email is null)
        {
            return fields.Problems;
        }

        if (text == new BagText() && evidence.Count == 0 && await FindAsync(badge.Id, email, cancellationToken) is { } existing)
        {
            await documents.SaveAsync(new DocumentSave(NominationPartition.Of(badge.Id)).Send(BagMails.Link(existing, now)), cancellationToken);
            return [];
        }

        Nomination bag = text.In(Create(badge, email, language, now)) with { Evidence = evidence };
        await uploads.AssignAsync(bag, cancellationToken);
        await documents.SaveAsync(Save(bag, now), cancellationToken);
        await uploads.SettleAsync(bag, cancellationToken);
        return [];
    }

    private static BagText TextOf(NominationDraft draft) => new()
    {
        FamilyName = draft.FamilyName,
        GivenName = draft.GivenName,
        Function = draft.Function,
        WorkplaceName = draft.WorkplaceName,
        WorkplaceTown = draft.WorkplaceTown,
        WorkplaceUai = draft.WorkplaceUai,
        Reason = draft.Reason,
        Guardian = draft.Guardian,
    };

    private static Nomination Create(Badge badge, string email, string language, DateTimeOffset now) => new()
    {
        Id = NominationId.New(badge.Id),
        Badge = badge.Id,
        Issuer = badge.Issuer,
        Nominee = Person.Nobody with { Email = email },
        Origin = NominationOrigin.Form,
        Language = language,
        SubmittedAt = now,
        ChangedAt = now,
        Status = NominationStatus.Draft,
        AwardId = UnguessableId.New(),
    };

    // What came from the form may name witnesses and a guardian: they, too, can ask to be forgotten.
    private static DocumentSave Save(Nomination bag, DateTimeOffset now) =>
        NominationChange.Insert(bag, new Act(AuditWho.Nominee, NominationAct.DraftOpened, now))
            .Insert(NominationPartition.Bag(bag)!, new NominationClaim(bag.Id), CoreJson.Default.NominationClaim)
            .Send(BagMails.Link(bag.Id, now));

    // An open bag first; else whatever holds the person's place for the badge, of which the mail tells.
    private async Task<string?> FindAsync(string badge, string email, CancellationToken cancellationToken)
    {
        string partition = NominationPartition.Of(badge);
        DocumentPage<NominationClaim> rows = await documents.ListAsync(
            partition, NominationPartition.PersonPrefix(email), MostOfAPerson, null, CoreJson.Default.NominationClaim, cancellationToken);
        foreach (Document<NominationClaim> row in rows.Items)
        {
            if (await queries.FindAsync(row.Value.Nomination, cancellationToken) is { Value: { Status: NominationStatus.Draft } bag } && bag.Nominee.Key == email)
            {
                return bag.Id;
            }
        }

        return await NominationPlace.HolderAsync(documents, badge, email, cancellationToken);
    }
}
