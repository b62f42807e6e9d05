using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Nominations.Bags;

/// <summary>Reads and changes bags that are still open.</summary>
internal sealed class OpenBags(IDocuments documents, NominationQueries queries, TimeProvider time)
{
    public async Task<Nomination?> FindAsync(string id, CancellationToken cancellationToken) =>
        await queries.FindAsync(id, cancellationToken) is { Value: { Status: NominationStatus.Draft } bag } ? bag : null;

    /// <summary>Makes a change, again and again until nobody else changed the bag in between.</summary>
    /// <param name="id">The bag's id.</param>
    /// <param name="change">Gives the bag as it shall be; the same object when there is nothing to change.</param>
    /// <param name="follow">Adds what follows from the change.</param>
    /// <param name="act">Who does what; absent for text as it is typed.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The bag as it now stands, or <see langword="null"/> when there is none that is open.</returns>
    public async Task<Nomination?> ChangeAsync(
        string id, Func<Nomination, Nomination> change, Action<DocumentSave, Nomination>? follow, Act? act, CancellationToken cancellationToken)
    {
        while (await queries.FindAsync(id, cancellationToken) is { Value.Status: NominationStatus.Draft } found)
        {
            Nomination changed = change(found.Value);
            if (ReferenceEquals(changed, found.Value))
            {
                return changed;
            }

            Nomination after = changed with { ChangedAt = time.GetUtcNow(), RemindedAt = null };
            DocumentSave save = NominationChange.Save(found.Value, after, found.ETag, act);
            follow?.Invoke(save, after);
            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                return after;
            }
        }

        return null;
    }
}
