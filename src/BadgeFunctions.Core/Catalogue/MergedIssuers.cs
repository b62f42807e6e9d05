using BadgeFunctions.Core.Catalogue.Reading;

namespace BadgeFunctions.Core.Catalogue;

/// <summary>
/// The issuers of a merged catalogue. One that was edited in the browser stays, and so does one whose badges stay and
/// whoever is above those; a place that was given in the browser stays, too.
/// </summary>
/// <param name="All">All of them: the file's in its order, then what the file does not name.</param>
/// <param name="Kept">The ids of those whose facts stay as they are.</param>
internal sealed record MergedIssuers(IReadOnlyList<Issuer> All, IReadOnlyList<string> Kept)
{
    /// <summary>Merges a file's issuers with the current ones.</summary>
    /// <exception cref="CatalogueRefusedException">Issuers would be above each other.</exception>
    public static MergedIssuers Of(IReadOnlyList<Issuer> file, IReadOnlyList<Issuer> current, IReadOnlySet<string> ofKept)
    {
        HashSet<string> named = [.. file.Select(issuer => issuer.Id)];
        Dictionary<string, Issuer> before = current.ToDictionary(issuer => issuer.Id, StringComparer.Ordinal);
        Dictionary<string, Issuer> staying = new(StringComparer.Ordinal);
        Queue<Issuer> next = new(current.Where(issuer =>
            issuer.Edit is not null || (!named.Contains(issuer.Id) && (issuer.Placed is not null || ofKept.Contains(issuer.Id)))));
        foreach (string parent in file.Select(issuer => Place(issuer, before).Parent).OfType<string>().Where(id => !named.Contains(id) && before.ContainsKey(id)))
        {
            next.Enqueue(before[parent]);
        }

        while (next.TryDequeue(out Issuer? issuer))
        {
            if (staying.TryAdd(issuer.Id, issuer) && issuer.Parent is { } parent && !named.Contains(parent) && before.TryGetValue(parent, out Issuer? above))
            {
                next.Enqueue(above);
            }
        }

        Issuer[] all =
        [
            .. file.Select(issuer => Place(issuer, before) is var placed && staying.TryGetValue(issuer.Id, out Issuer? kept)
                ? kept with
                {
                    Parent = placed.Parent,
                    Delegated = placed.Delegated,
                    Placed = placed.Placed,

                    // Keys and addresses are the installation's to give: no editor in the browser has them, so the file always says.
                    PublicBaseUrl = issuer.PublicBaseUrl,
                    OwnKey = issuer.OwnKey,
                }
                : placed),
            .. staying.Values.Where(issuer => !named.Contains(issuer.Id)),
        ];
        return new IssuerTree(all).Cycles().FirstOrDefault() is { } cycle
            ? throw new CatalogueRefusedException([new CatalogueError("issuers", CatalogueErrorCodes.ParentCycle, IssuerPlaces.Describe(cycle))])
            : new MergedIssuers(all, [.. staying.Keys]);
    }

    private static Issuer Place(Issuer issuer, Dictionary<string, Issuer> before) =>
        before.TryGetValue(issuer.Id, out Issuer? earlier) && earlier.Placed is not null
            ? issuer with { Parent = earlier.Parent, Delegated = earlier.Delegated, Placed = earlier.Placed }
            : issuer;
}
