using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Access.Accounts;

/// <summary>Finds for whom somebody acts. Days are days in France, where the staff are.</summary>
/// <param name="documents">Where accounts are kept.</param>
/// <param name="accounts">How they are read.</param>
/// <param name="time">The clock.</param>
public sealed class AbsenceBook(IDocuments documents, AccountBook accounts, TimeProvider time)
{
    private const int Most = 100;

    /// <summary>The day it is for the staff.</summary>
    public DateOnly Today => CallSchedule.Today(time.GetUtcNow());

    /// <summary>The active accounts that are absent today and named this one as their delegate.</summary>
    public async ValueTask<IReadOnlyList<Account>> ForDelegateAsync(string account, CancellationToken cancellationToken)
    {
        DocumentPage<AccountReference> rows = await documents.ListAsync(
            AccountPartition.Name, AccountPartition.DelegatePrefix(account), Most, null, CoreJson.Default.AccountReference, cancellationToken);
        List<Account> absent = [];
        foreach (Document<AccountReference> row in rows.Items)
        {
            if (await accounts.FindAsync(row.Value.Account, cancellationToken) is { Value: { DisabledAt: null } found }
                && found.Absence is { } absence && absence.Delegate == account && absence.Covers(Today))
            {
                absent.Add(found);
            }
        }

        return absent;
    }
}
