namespace BadgeFunctions.Core.Catalogue.Reading;

/// <summary>Checks that the issuers of a catalogue make a tree.</summary>
internal static class IssuerPlaces
{
    public static void Check(IReadOnlyList<Issuer> issuers, CatalogueFindings findings)
    {
        HashSet<string> ids = [.. issuers.Select(issuer => issuer.Id)];
        for (int i = 0; i < issuers.Count; i++)
        {
            if (issuers[i].Parent is { } parent && !ids.Contains(parent))
            {
                findings.AddQuoting($"issuers[{i}].parent", CatalogueErrorCodes.UnknownIssuer, parent);
            }
        }

        // Ids that are given twice were told already; which of the two is above others cannot be said.
        if (ids.Count < issuers.Count)
        {
            return;
        }

        foreach (IReadOnlyList<string> cycle in new IssuerTree(issuers).Cycles())
        {
            int index = issuers.TakeWhile(issuer => issuer.Id != cycle[0]).Count();
            findings.Add($"issuers[{index}].parent", CatalogueErrorCodes.ParentCycle, Describe(cycle));
        }
    }

    /// <summary>A circle in a line.</summary>
    public static string Describe(IReadOnlyList<string> cycle) => string.Join(" → ", cycle.Append(cycle[0]));
}
