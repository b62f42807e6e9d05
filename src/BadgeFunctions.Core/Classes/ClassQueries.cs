using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Classes;

/// <summary>Reads classes.</summary>
/// <param name="documents">Where they are kept.</param>
/// <param name="catalogue">The issuers.</param>
public sealed class ClassQueries(IDocuments documents, ICatalogue catalogue)
{
    private const int MostOfAnIssuer = 1000;

    /// <summary>The classes of the issuers that an actor assesses for, the newest school year first, then by name.</summary>
    public async Task<IReadOnlyList<ClassList>> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        List<ClassList> all = [];
        foreach (Issuer issuer in (await catalogue.CurrentAsync(cancellationToken)).Issuers.Where(issuer => actor.Assesses(issuer.Id)))
        {
            DocumentPage<ClassList> page = await documents.ListAsync(
                ClassPartition.Of(issuer.Id), ClassPartition.ClassPrefix, MostOfAnIssuer, null, CoreJson.Default.ClassList, cancellationToken);
            all.AddRange(page.Items.Select(item => item.Value));
        }

        return [.. all.OrderByDescending(list => list.SchoolYear, StringComparer.Ordinal).ThenBy(list => list.Name, ClassOrder.Names)];
    }

    /// <summary>A class that an actor may see, or <see langword="null"/>.</summary>
    public async ValueTask<ClassList?> FindAsync(string id, Actor actor, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { Value: var list } && actor.Assesses(list.Issuer) ? list : null;

    internal async ValueTask<Document<ClassList>?> FindAsync(string id, CancellationToken cancellationToken) =>
        ClassListId.Issuer(id) is { } issuer && DocumentNames.IsValid(ClassPartition.Of(issuer))
            ? await documents.FindAsync(new DocumentKey(ClassPartition.Of(issuer), ClassPartition.Class(id)), CoreJson.Default.ClassList, cancellationToken)
            : null;
}
