using System.Text.Json;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Audit;

/// <summary>
/// Removes details of chains, which may be personal; the entries stay and still hold. It comes before the save that says so
/// in the chain: cut short in between, it is done again.
/// </summary>
internal static class AuditErasure
{
    /// <summary>Whether an entry of an action explains that details before it are not there.</summary>
    public static bool Explains(string action) => action
        is NominationAct.PersonForgotten or NominationAct.Erased or NominationAct.Expired or NominationAct.EvidenceRetired
        or NominationAct.AttemptTakenBack or AwardAct.HolderErased;

    /// <summary>Removes all details of a chain.</summary>
    public static Task ClearAsync(IDocuments documents, string partition, string subject, CancellationToken cancellationToken) =>
        ClearAsync(documents, partition, subject, _ => true, cancellationToken);

    /// <summary>Removes the details of a chain that hold one of some texts: names and addresses of somebody.</summary>
    public static Task ForgetAsync(
        IDocuments documents, string partition, string subject, IReadOnlyCollection<string> texts, CancellationToken cancellationToken) =>
        ClearAsync(documents, partition, subject, detail => Holds(detail, texts), cancellationToken);

    private static async Task ClearAsync(
        IDocuments documents, string partition, string subject, Func<AuditDetail, bool> goes, CancellationToken cancellationToken)
    {
        string? continuation = null;
        do
        {
            DocumentPage<AuditDetail> page = await documents.ListAsync(
                partition, AuditChain.DetailPrefix(subject), DocumentSave.MaximumOperations, continuation, CoreJson.Default.AuditDetail, cancellationToken);
            DocumentSave save = new(partition);
            foreach (Document<AuditDetail> row in page.Items.Where(row => AuditChain.IsDetailOf(row.Id, subject) && goes(row.Value)))
            {
                save.Delete(row.Id);
            }

            if (save.Writes.Count > 0)
            {
                await documents.SaveAsync(save, cancellationToken);
            }

            continuation = page.Continuation;
        }
        while (continuation is not null);
    }

    private static bool Holds(AuditDetail detail, IReadOnlyCollection<string> texts)
    {
        using JsonDocument json = JsonDocument.Parse(detail.Json);
        return Holds(json.RootElement, texts);
    }

    private static bool Holds(JsonElement element, IReadOnlyCollection<string> texts) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Any(property => Holds(property.Value, texts)),
        JsonValueKind.Array => element.EnumerateArray().Any(item => Holds(item, texts)),
        JsonValueKind.String => texts.Any(text => element.GetString()!.Contains(text, StringComparison.OrdinalIgnoreCase)),
        _ => false,
    };
}
