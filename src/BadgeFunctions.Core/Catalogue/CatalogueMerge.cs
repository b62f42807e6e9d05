using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Publication;

namespace BadgeFunctions.Core.Catalogue;

/// <summary>
/// What of the current catalogue stays when a file is installed: badges and issuers that were edited or made in the browser,
/// and what these name, so that none of them loses its issuer or a badge that it requires.
/// </summary>
internal sealed class CatalogueMerge
{
    private readonly CatalogueDocument _file;
    private readonly Dictionary<string, Badge> _kept;

    private CatalogueMerge(CatalogueDocument file, Dictionary<string, Badge> kept, IReadOnlyList<Issuer> issuers, IReadOnlyList<string> keptIssuers)
    {
        _file = file;
        _kept = kept;
        Issuers = issuers;
        KeptIssuers = keptIssuers;
    }

    /// <summary>All issuers of the merged catalogue.</summary>
    public IReadOnlyList<Issuer> Issuers { get; }

    /// <summary>The ids of issuers that stay as they are.</summary>
    public IReadOnlyList<string> KeptIssuers { get; }

    /// <summary>The ids of badges that stay as they are.</summary>
    public IReadOnlyList<string> Kept => [.. _kept.Keys];

    public static CatalogueMerge Of(CatalogueDocument file, CatalogueRecord? current)
    {
        HashSet<string> named = [.. file.Badges.Select(badge => badge.Id)];
        Dictionary<string, Badge> before = (current?.Badges ?? []).ToDictionary(badge => badge.Id, StringComparer.Ordinal);
        Dictionary<string, Badge> kept = new(StringComparer.Ordinal);
        Queue<Badge> next = new(before.Values.Where(badge => badge.Edit is not null));
        while (next.TryDequeue(out Badge? badge))
        {
            if (kept.TryAdd(badge.Id, badge))
            {
                badge.Requires.Concat(badge.Opens).Where(id => !named.Contains(id) && before.ContainsKey(id)).ToList().ForEach(id => next.Enqueue(before[id]));
            }
        }

        HashSet<string> ofKept = [.. kept.Values.Select(badge => badge.Issuer)];
        MergedIssuers issuers = MergedIssuers.Of(file.Issuers, current?.Issuers ?? [], ofKept);
        return new CatalogueMerge(file, kept, issuers.All, issuers.Kept);
    }

    /// <summary>Whether a badge stays as it is.</summary>
    public bool Keeps(string badge) => _kept.ContainsKey(badge);

    /// <summary>The badges of the merged catalogue: the file's in its order, with what stays in its place, then what the file does not name.</summary>
    /// <param name="installed">What an installation made of those that do not stay.</param>
    /// <exception cref="CatalogueRefusedException">Badges require each other.</exception>
    public IReadOnlyList<Badge> Combine(IEnumerable<Badge> installed)
    {
        Dictionary<string, Badge> all = installed.Concat(_kept.Values).ToDictionary(badge => badge.Id, StringComparer.Ordinal);
        IEnumerable<string> order = _file.Badges.Select(badge => badge.Id);
        Badge[] combined = [.. order.Concat(_kept.Keys.Except(order)).Select(id => all[id])];
        if (RequirementCycles.Find(combined).FirstOrDefault() is { } cycle)
        {
            throw new CatalogueRefusedException([new CatalogueError("badges", CatalogueErrorCodes.Cycle, string.Join(" → ", cycle.Append(cycle[0])))]);
        }

        return combined;
    }
}
