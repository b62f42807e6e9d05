using System.Collections.Frozen;

namespace BadgeFunctions.Core.Catalogue;

/// <summary>The issuers and badges at one moment, ready for look-up. Immutable.</summary>
public sealed class CatalogueSnapshot
{
    private readonly FrozenDictionary<string, Badge> _badges;
    private readonly FrozenDictionary<string, Issuer> _issuers;

    /// <summary>Creates a snapshot.</summary>
    /// <param name="issuers">All issuers, in the catalogue's order.</param>
    /// <param name="badges">All badges, in the catalogue's order, each of an issuer of the list.</param>
    public CatalogueSnapshot(IReadOnlyList<Issuer> issuers, IReadOnlyList<Badge> badges)
    {
        Issuers = issuers;
        Badges = badges;
        Tree = new IssuerTree(issuers);
        _issuers = issuers.ToFrozenDictionary(issuer => issuer.Id, StringComparer.Ordinal);
        _badges = badges.ToFrozenDictionary(badge => badge.Id, StringComparer.Ordinal);
    }

    /// <summary>All issuers, in the catalogue's order.</summary>
    public IReadOnlyList<Issuer> Issuers { get; }

    /// <summary>Which issuer is below which.</summary>
    public IssuerTree Tree { get; }

    /// <summary>All badges, in the catalogue's order.</summary>
    public IReadOnlyList<Badge> Badges { get; }

    /// <summary>The badge of an id, or <see langword="null"/>.</summary>
    public Badge? FindBadge(string id) => _badges.GetValueOrDefault(id);

    /// <summary>The issuer of an id, or <see langword="null"/>.</summary>
    public Issuer? FindIssuer(string id) => _issuers.GetValueOrDefault(id);

    /// <summary>The issuer of a badge of this snapshot.</summary>
    public Issuer IssuerOf(Badge badge) => _issuers[badge.Issuer];
}
