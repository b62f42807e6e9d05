using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Nominations.Validation;

/// <summary>Reads the pieces of evidence of a draft. Empty pieces are dropped, yet the others keep the index they were sent under.</summary>
internal static class EvidenceReader
{
    public static IReadOnlyList<Evidence> Read(FieldReader fields, IReadOnlyList<EvidenceDraft?>? drafts, DateOnly today)
    {
        if (drafts is null || drafts.Count == 0)
        {
            return [];
        }

        if (drafts.Count(draft => draft is { IsEmpty: false }) > NominationLimits.Evidence)
        {
            fields.Report(NominationFields.Evidence, ProblemCodes.TooMany, NominationLimits.Evidence);
            return [];
        }

        var pieces = new List<Evidence>(Math.Min(drafts.Count, NominationLimits.Evidence));
        for (int i = 0; i < drafts.Count; i++)
        {
            if (drafts[i] is { IsEmpty: false } draft && Piece(fields, draft, i, today) is { } piece)
            {
                pieces.Add(piece);
            }
        }

        return pieces;
    }

    private static Evidence? Piece(FieldReader fields, EvidenceDraft draft, int index, DateOnly today)
    {
        string? url = fields.Url(NominationFields.EvidenceUrl(index), draft.Url);
        string? title = fields.Line(NominationFields.EvidenceTitle(index), draft.Title, NominationLimits.Title);
        DateOnly? date = fields.Date(NominationFields.EvidenceDate(index), draft.Date, today);
        return draft.File is null && url is null && title is null && date is null ? null : new Evidence
        {
            Id = UnguessableId.New(),
            Kind = draft.File is not null ? EvidenceKind.File : url is not null ? EvidenceKind.Link : EvidenceKind.Statement,
            Url = url,
            Title = title,
            Date = date,
            File = draft.File,
        };
    }
}
