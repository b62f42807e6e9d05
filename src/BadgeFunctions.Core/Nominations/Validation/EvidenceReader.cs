using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Nominations.Validation;

/// <summary>Reads the pieces of evidence of a draft. Empty pieces are dropped, yet the others keep the index they were sent under.</summary>
internal static class EvidenceReader
{
    public static IReadOnlyList<Evidence> Read(FieldReader fields, IReadOnlyList<EvidenceDraft?>? drafts, EvidenceRules rules)
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
            if (drafts[i] is { IsEmpty: false } draft && Piece(fields, draft, i, rules) is { } piece)
            {
                pieces.Add(piece);
            }
        }

        return pieces;
    }

    private static Evidence? Piece(FieldReader fields, EvidenceDraft draft, int index, EvidenceRules rules)
    {
        string? title = fields.Line(NominationFields.EvidenceTitle(index), draft.Title, NominationLimits.Title);
        DateOnly? date = fields.Date(NominationFields.EvidenceDate(index), draft.Date, rules.Today);
        string? url = fields.Url(NominationFields.EvidenceUrl(index), draft.Url);
        Testimony? testimony = WitnessReader.Read(fields, draft, index, rules);
        string[]? skills = Skills(fields, draft.Skills, index, rules);
        ReportMixture(fields, draft.File, url, testimony, index);
        return draft.File is null && url is null && title is null && date is null && testimony is null ? null : new Evidence
        {
            Id = UnguessableId.New(),
            Kind = draft.File is not null ? EvidenceKind.File
                : url is not null ? EvidenceKind.Link
                : testimony is not null ? EvidenceKind.Testimony
                : EvidenceKind.Statement,
            Url = url,
            Title = title,
            Date = date,
            File = draft.File,
            Testimony = testimony,
            Skills = skills,
        };
    }

    // What a piece is, is told by what is filled in, so that it can be only one thing.
    private static void ReportMixture(FieldReader fields, EvidenceFile? file, string? url, Testimony? testimony, int index)
    {
        if (testimony is not null && (file is not null || url is not null))
        {
            fields.Report(NominationFields.EvidenceWitnessName(index), ProblemCodes.EvidenceKinds);
        }
        else if (file is not null && url is not null)
        {
            fields.Report(NominationFields.EvidenceUrl(index), ProblemCodes.EvidenceKinds);
        }
    }

    private static string[]? Skills(FieldReader fields, IReadOnlyList<string>? typed, int index, EvidenceRules rules)
    {
        string[] said = [.. (typed ?? []).Where(skill => !string.IsNullOrWhiteSpace(skill)).Distinct(StringComparer.Ordinal)];
        if (rules.Skills is not { } known)
        {
            return said.Length == 0 ? null : said;
        }

        if (said.Except(known, StringComparer.Ordinal).Any())
        {
            fields.Report(NominationFields.EvidenceSkills(index), ProblemCodes.Unknown);
        }

        string[] shown = [.. known.Intersect(said, StringComparer.Ordinal)];
        return shown.Length == 0 ? null : shown;
    }
}
