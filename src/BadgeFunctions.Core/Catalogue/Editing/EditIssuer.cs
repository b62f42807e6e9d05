using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;

namespace BadgeFunctions.Core.Catalogue.Editing;

/// <summary>Changes what an issuer says of itself, and publishes it.</summary>
/// <param name="documents">Where the catalogue is kept.</param>
/// <param name="files">Where its public files go.</param>
/// <param name="store">The catalogue's reader.</param>
/// <param name="sites">Under which addresses.</param>
/// <param name="time">The clock.</param>
public sealed class EditIssuer(IDocuments documents, IFiles files, ICatalogue store, PublicSites sites, TimeProvider time)
{
    private const string Only = "issuers[0].";

    private readonly CurrentCatalogue _current = new(documents, store);

    /// <summary>The issuer as it is now, or <see langword="null"/> when the actor does not manage it.</summary>
    public async Task<Issuer?> FindAsync(Actor actor, string issuer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Manages(issuer) ? (await _current.FindAsync(cancellationToken))?.Value.Issuers.FirstOrDefault(one => one.Id == issuer) : null;
    }

    /// <summary>Changes an issuer; its id stays, whatever the entry says.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="issuer">The issuer.</param>
    /// <param name="entry">The facts as typed.</param>
    /// <param name="seen">What the actor saw before; somebody else's change in the meantime is a conflict.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<(EditStatus Status, IReadOnlyList<CatalogueError> Problems)> ExecuteAsync(
        Actor actor, string issuer, IssuerEntry entry, string? seen, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(entry);
        CatalogueFindings findings = new();
        Issuer facts = new IssuerSection(findings).Read([entry with { Id = issuer, Parent = null, Delegated = null }])[0] with { Edit = new CatalogueEdit(actor.Name, time.GetUtcNow()) };
        while (true)
        {
            Document<CatalogueRecord>? record = await _current.FindAsync(cancellationToken);
            if (!actor.Manages(issuer, Matter.Badges) || record?.Value.Issuers.FirstOrDefault(one => one.Id == issuer) is not { } before)
            {
                return (EditStatus.NotFound, []);
            }

            if (findings.Errors.Count > 0)
            {
                return (EditStatus.Invalid, [.. findings.Errors.Select(error => error with { Path = error.Path[Only.Length..] })]);
            }

            if (RevisionOf(before) != seen)
            {
                return (EditStatus.Conflict, []);
            }

            Issuer changed = facts with
            {
                Parent = before.Parent,
                Delegated = before.Delegated,
                Placed = before.Placed,
                PublicBaseUrl = before.PublicBaseUrl,
                OwnKey = before.OwnKey,
            };
            CatalogueRecord after = record.Value with { Issuers = [.. record.Value.Issuers.Select(one => one.Id == issuer ? changed : one)] };
            if (await _current.SaveAsync(CurrentCatalogue.Replace(new DocumentSave(CatalogueStore.Partition), after, record.ETag), cancellationToken))
            {
                await files.WriteAsync(FileArea.Public, [.. BadgeFiles.Of(changed, sites.AllOf(changed))], cancellationToken);
                return (EditStatus.Done, []);
            }
        }
    }

    /// <summary>Names the facts of an issuer as they are: the moment of their last edit.</summary>
    public static string RevisionOf(Issuer issuer)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        return issuer.Edit?.At.UtcTicks.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "0";
    }
}
