using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Access.External;
using BadgeFunctions.Core.Access.Sessions;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Access.People;

/// <summary>
/// Erases the account of somebody who is to be forgotten: nobody signs in with it any more. Their seats in sessions lose the
/// address, and the name and department, too, while the minutes are not sealed; what was sealed is a record that stays as it is.
/// </summary>
/// <param name="documents">Where accounts and sessions are kept.</param>
/// <param name="accounts">How accounts are read.</param>
/// <param name="sessions">How sessions are read.</param>
/// <param name="signedIn">Where they are signed in.</param>
/// <param name="providers">Who signs in to accounts from outside.</param>
/// <param name="catalogue">The issuers whose sessions are looked at.</param>
public sealed class EraseAccount(
    IDocuments documents, AccountBook accounts, CommissionQueries sessions, AccessSessions signedIn, ExternalAccounts providers, ICatalogue catalogue)
{
    /// <summary>What stands for the name of somebody who was erased.</summary>
    internal const string Nobody = "—";

    /// <summary>Erases an account and what sessions know of it; again changes nothing.</summary>
    /// <param name="email">The normalised address.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task ExecuteAsync(string email, CancellationToken cancellationToken)
    {
        // Seats first: were this cut short, the account would still lead to them.
        string? account = (await accounts.FindByEmailAsync(email, cancellationToken))?.Value.Id;
        foreach (Issuer issuer in (await catalogue.CurrentAsync(cancellationToken)).Issuers)
        {
            foreach (SessionEntry entry in await sessions.ListAsync(issuer.Id, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, cancellationToken))
            {
                await ForgetAsync(entry.Id, email, account, cancellationToken);
            }
        }

        while (await accounts.FindByEmailAsync(email, cancellationToken) is { } found)
        {
            await signedIn.EndAllAsync(found.Value.Id, cancellationToken);
            await providers.ForgetAsync(found.Value.Id, cancellationToken);
            DocumentSave save = new DocumentSave(AccountPartition.Name)
                .Delete(AccountPartition.Account(found.Value.Id), found.ETag)
                .Delete(AccountPartition.Email(email));
            if (found.Value.Absence?.Delegate is { } colleague)
            {
                save.Delete(AccountPartition.Delegate(colleague, found.Value.Id));
            }

            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                return;
            }
        }
    }

    private async Task ForgetAsync(string id, string email, string? account, CancellationToken cancellationToken)
    {
        while (await sessions.FindAsync(id, cancellationToken) is { } found && found.Value.Seats.Any(seat => IsTheirs(seat, email, account)))
        {
            bool isRecord = found.Value.Status == SessionStatus.Released;
            CommissionSession after = found.Value with
            {
                Seats = [.. found.Value.Seats.Select(seat => IsTheirs(seat, email, account) ? Forget(seat, isRecord) : seat)],
            };
            if ((await documents.SaveAsync(SessionChange.Save(found.Value, after, found.ETag), cancellationToken)).Saved)
            {
                return;
            }
        }
    }

    private static bool IsTheirs(Seat seat, string email, string? account) => seat.Email == email || (account is not null && seat.Account == account);

    private static Seat Forget(Seat seat, bool isRecord) => seat with
    {
        Account = null,
        Email = string.Empty,
        Name = isRecord ? seat.Name : Nobody,
        Department = isRecord ? seat.Department : null,
    };
}
