using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Core.Access.Rights;

/// <summary>
/// Spells out what roles give over a tree of issuers. Rights flow down: whoever has a role at an issuer has it at all
/// issuers below. A manager brings only the matters that their own issuer was left. Doing it twice changes nothing.
/// </summary>
internal static class EffectiveRights
{
    public static IReadOnlyList<Grant> Spread(IEnumerable<Grant> given, IssuerTree tree) =>
        [.. given.SelectMany(grant => grant.Issuer is { } issuer ? tree.WithBelow(issuer).Select(below => new Grant(grant.Role, below)) : [grant]).Distinct()];

    /// <summary>What managers are kept from: no grant of theirs brings it to the issuer.</summary>
    public static IReadOnlyList<Reservation> Reserved(IEnumerable<Grant> given, IssuerTree tree)
    {
        string[] managed = [.. given.Where(grant => grant.Role == Role.Manager).Select(grant => grant.Issuer).OfType<string>().Distinct(StringComparer.Ordinal)];
        return
        [
            .. from matter in Matters.All
               let brought = managed.Where(issuer => tree.Leaves(issuer, matter)).SelectMany(tree.WithBelow).ToHashSet(StringComparer.Ordinal)
               from issuer in managed.SelectMany(tree.WithBelow).Distinct(StringComparer.Ordinal)
               where !brought.Contains(issuer)
               select new Reservation(issuer, matter),
        ];
    }

    /// <summary>An actor with their roles spelt out.</summary>
    /// <remarks>What was kept from them before stays so: spelt out, a role no longer tells where it came from.</remarks>
    public static Actor Of(Actor given, IssuerTree tree) => given with
    {
        Grants = Spread(given.Grants, tree),
        Reserved = [.. Reserved(given.Grants, tree).Union(given.Reserved)],
    };

    /// <summary>What a delegate may do for somebody absent: review what they review.</summary>
    public static IEnumerable<Grant> ForDelegate(Actor absent) =>
        absent.Grants.Select(grant => grant.Issuer).OfType<string>().Distinct(StringComparer.Ordinal).Where(absent.Reviews).Select(issuer => new Grant(Role.Reviewer, issuer));
}
