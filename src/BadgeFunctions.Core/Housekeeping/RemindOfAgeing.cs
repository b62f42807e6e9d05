using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Notifications.Notices;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;
using BadgeFunctions.Core.Work;

namespace BadgeFunctions.Core.Housekeeping;

/// <summary>Tells reviewers and managers, once a week at most and in one mail, that dossiers of their issuers are old.</summary>
/// <param name="documents">Where it is kept when somebody was told.</param>
/// <param name="accounts">Whom to tell.</param>
/// <param name="queue">What is old.</param>
/// <param name="time">The clock.</param>
public sealed class RemindOfAgeing(IDocuments documents, AccountBook accounts, DossierQueue queue, TimeProvider time) : IHousekeepingTask
{
    private const string Partition = "ageing";

    private static readonly TimeSpan Interval = TimeSpan.FromDays(7);

    /// <inheritdoc/>
    public async Task<int> ExecuteAsync(CancellationToken cancellationToken)
    {
        int told = 0;
        DateOnly today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        foreach (Account account in await accounts.ListAsync(cancellationToken))
        {
            bool isAway = account.Absence is { } absence && absence.From <= today && today <= absence.To;
            if (account.DisabledAt is null && !isAway && await TellAsync(account, cancellationToken))
            {
                told++;
            }
        }

        return told;
    }

    // The row and the message are one save: whoever runs beside us is refused.
    private async Task<bool> TellAsync(Account account, CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        Document<AgeingReminder>? last = await documents.FindAsync(
            new DocumentKey(Partition, account.Id), CoreJson.Default.AgeingReminder, cancellationToken);
        if (last?.Value.At + Interval > now || !await IsDueAsync(account, cancellationToken))
        {
            return false;
        }

        DocumentSave save = new(Partition);
        AgeingReminder reminder = new(now);
        save = last is null
            ? save.Insert(account.Id, reminder, CoreJson.Default.AgeingReminder)
            : save.Replace(account.Id, reminder, last.ETag, CoreJson.Default.AgeingReminder);
        save.Send(Notice.Message(AgeingNotice.Name, account.Id, occasion: NominationPartition.Moment(now)));
        return (await documents.SaveAsync(save, cancellationToken)).Saved;
    }

    private async Task<bool> IsDueAsync(Account account, CancellationToken cancellationToken)
    {
        foreach (string issuer in AgeingNotice.IssuersOf(account))
        {
            if (await queue.CountOldAsync(issuer, account.Email, most: 1, cancellationToken) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
