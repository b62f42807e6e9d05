using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Publication;

namespace BadgeFunctions.Core.Catalogue.Editing;

/// <summary>Checks a definition from the editor as a catalogue file's is checked, against the rest of the catalogue.</summary>
internal static class DraftCheck
{
    private const string Only = "badges[0].";

    /// <summary>The badge that an entry defines, empty where it is wrong, and everything that is.</summary>
    public static (Badge Badge, IReadOnlyList<CatalogueError> Problems) Check(BadgeEntry entry, CatalogueRecord catalogue)
    {
        Badge[] others = [.. catalogue.Badges.Where(other => other.Id != entry.Id)];
        CatalogueFindings findings = new();
        Badge badge = new BadgeSection(findings, catalogue.Issuers.Select(issuer => issuer.Id).ToHashSet(), others).Read([entry])[0];

        // A catalogue file may leave the English text out; who edits in the browser is asked for both.
        if (badge.Image is { AltEn: null })
        {
            findings.Add($"{Only}image.altEn", CatalogueErrorCodes.Required);
        }

        if (findings.Errors.Count == 0 && RequirementCycles.Find([badge, .. others]).FirstOrDefault() is { } cycle)
        {
            findings.Add($"{Only}requires", CatalogueErrorCodes.Cycle, string.Join(" → ", cycle.Append(cycle[0])));
        }

        return (badge, [.. findings.Errors.Select(error => error with { Path = error.Path[Only.Length..] })]);
    }

    /// <summary>Whether a draft may wait with a problem: what is missing can come later, its name excepted.</summary>
    public static bool MayWait(CatalogueError problem) => problem.Code == CatalogueErrorCodes.Required && problem.Path != "name";
}
