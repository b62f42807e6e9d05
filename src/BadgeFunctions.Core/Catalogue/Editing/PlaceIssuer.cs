using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;

namespace BadgeFunctions.Core.Catalogue.Editing;

/// <summary>Gives an issuer its place in the tree, and says what is left to its own managers. For administrators.</summary>
/// <param name="documents">Where the catalogue is kept.</param>
/// <param name="store">The catalogue's reader.</param>
/// <param name="time">The clock.</param>
public sealed class PlaceIssuer(IDocuments documents, ICatalogue store, TimeProvider time)
{
    private readonly CurrentCatalogue _current = new(documents, store);

    /// <summary>The issuers as they are at this moment; none for whoever does not administer.</summary>
    public async Task<IReadOnlyList<Issuer>> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Administers ? (await _current.FindAsync(cancellationToken))?.Value.Issuers ?? [] : [];
    }

    /// <summary>Changes an issuer's place.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="issuer">The issuer.</param>
    /// <param name="parent">The issuer above; none for the top of a tree.</param>
    /// <param name="delegated">The matters left to its own managers; all when <see langword="null"/>.</param>
    /// <param name="seen">What the actor saw before; somebody else's change in the meantime is a conflict.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<(EditStatus Status, IReadOnlyList<CatalogueError> Problems)> ExecuteAsync(
        Actor actor, string issuer, string? parent, IReadOnlyList<Matter>? delegated, string? seen, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        while (true)
        {
            Document<CatalogueRecord>? record = await _current.FindAsync(cancellationToken);
            if (!actor.Administers || record?.Value.Issuers.FirstOrDefault(one => one.Id == issuer) is not { } before)
            {
                return (EditStatus.NotFound, []);
            }

            Issuer changed = before with { Parent = parent, Delegated = delegated, Placed = new CatalogueEdit(actor.Name, time.GetUtcNow()) };
            Issuer[] after = [.. record.Value.Issuers.Select(one => one.Id == issuer ? changed : one)];
            if (Problem(after, changed) is { } problem)
            {
                return (EditStatus.Invalid, [problem]);
            }

            if (RevisionOf(before) != seen)
            {
                return (EditStatus.Conflict, []);
            }

            if (await _current.SaveAsync(CurrentCatalogue.Replace(new DocumentSave(CatalogueStore.Partition), record.Value with { Issuers = after }, record.ETag), cancellationToken))
            {
                return (EditStatus.Done, []);
            }
        }
    }

    /// <summary>Names an issuer's place as it is.</summary>
    public static string RevisionOf(Issuer issuer)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        return issuer.Placed?.At.UtcTicks.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "0";
    }

    private static CatalogueError? Problem(Issuer[] issuers, Issuer changed) =>
        changed.Parent is { } parent && !issuers.Any(one => one.Id == parent)
            ? new CatalogueError("parent", CatalogueErrorCodes.UnknownIssuer, parent)
            : new IssuerTree(issuers).Cycles().FirstOrDefault() is { } cycle
                ? new CatalogueError("parent", CatalogueErrorCodes.ParentCycle, IssuerPlaces.Describe(cycle))
                : null;
}
