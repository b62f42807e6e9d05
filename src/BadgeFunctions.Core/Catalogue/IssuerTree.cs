namespace BadgeFunctions.Core.Catalogue;

/// <summary>Issuers and those below them: rectorat, service, school.</summary>
/// <param name="issuers">All issuers, in the catalogue's order. A parent that is none of them counts as no parent.</param>
public sealed class IssuerTree(IReadOnlyList<Issuer> issuers)
{
    private readonly Dictionary<string, Issuer> _byId = issuers.ToDictionary(issuer => issuer.Id, StringComparer.Ordinal);
    private readonly ILookup<string, Issuer> _children = issuers
        .Where(issuer => issuer.Parent is not null)
        .ToLookup(issuer => issuer.Parent!, StringComparer.Ordinal);

    /// <summary>Those that are below no other, in the catalogue's order.</summary>
    public IEnumerable<Issuer> Roots => _byId.Values.Where(issuer => issuer.Parent is null || !_byId.ContainsKey(issuer.Parent));

    /// <summary>Those that are directly below an issuer, in the catalogue's order.</summary>
    public IEnumerable<Issuer> ChildrenOf(string issuer) => _children[issuer];

    /// <summary>The issuers above one, the nearest first.</summary>
    public IReadOnlyList<Issuer> Above(string issuer)
    {
        List<Issuer> above = [];
        HashSet<string> seen = new(StringComparer.Ordinal) { issuer };
        for (Issuer? one = ParentOf(issuer); one is not null && seen.Add(one.Id); one = ParentOf(one.Id))
        {
            above.Add(one);
        }

        return above;
    }

    /// <summary>An issuer's id and those of all issuers below it.</summary>
    public IReadOnlyList<string> WithBelow(string issuer)
    {
        List<string> all = [issuer];
        HashSet<string> seen = new(all, StringComparer.Ordinal);
        for (int i = 0; i < all.Count; i++)
        {
            all.AddRange(_children[all[i]].Select(child => child.Id).Where(seen.Add));
        }

        return all;
    }

    /// <summary>Whether a matter is left to an issuer's own managers; it always is where no issuer is above.</summary>
    public bool Leaves(string issuer, Matter matter) =>
        !_byId.TryGetValue(issuer, out Issuer? found)
        || found.Delegated is not { } delegated
        || ParentOf(issuer) is null
        || delegated.Contains(matter);

    /// <summary>Issuers that are above each other in a circle; each is a list of ids in which every one's parent is the next.</summary>
    public IEnumerable<IReadOnlyList<string>> Cycles()
    {
        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (Issuer issuer in issuers)
        {
            List<string> path = [];
            for (Issuer? one = issuer; one is not null && told.Add(one.Id); one = ParentOf(one.Id))
            {
                path.Add(one.Id);
            }

            if (path.Count > 0 && ParentOf(path[^1]) is { } next && path.IndexOf(next.Id) is >= 0 and int start)
            {
                yield return path[start..];
            }
        }
    }

    private Issuer? ParentOf(string issuer) =>
        _byId.TryGetValue(issuer, out Issuer? found) && found.Parent is { } parent ? _byId.GetValueOrDefault(parent) : null;
}
