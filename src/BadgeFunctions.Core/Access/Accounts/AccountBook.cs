using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Access.Accounts;

/// <summary>Finds and keeps accounts.</summary>
/// <param name="documents">Where they are kept.</param>
/// <param name="time">The clock.</param>
public sealed class AccountBook(IDocuments documents, TimeProvider time)
{
    private const int PageLength = 500;

    /// <summary>The account of an id, or <see langword="null"/>.</summary>
    public async ValueTask<Document<Account>?> FindAsync(string id, CancellationToken cancellationToken) =>
        UnguessableId.IsWellFormed(id)
            ? await documents.FindAsync(new DocumentKey(AccountPartition.Name, AccountPartition.Account(id)), CoreJson.Default.Account, cancellationToken)
            : null;

    /// <summary>The account of a normalised address, or <see langword="null"/>.</summary>
    public async ValueTask<Document<Account>?> FindByEmailAsync(string email, CancellationToken cancellationToken) =>
        await documents.FindAsync(
            new DocumentKey(AccountPartition.Name, AccountPartition.Email(email)), CoreJson.Default.AccountReference, cancellationToken) is { } found
            ? await FindAsync(found.Value.Account, cancellationToken)
            : null;

    /// <summary>All accounts, in no order. Not for a page that anybody may open.</summary>
    public async Task<IReadOnlyList<Account>> ListAsync(CancellationToken cancellationToken)
    {
        List<Account> accounts = [];
        string? continuation = null;
        do
        {
            DocumentPage<Account> page = await documents.ListAsync(
                AccountPartition.Name, AccountPartition.Prefix, PageLength, continuation, CoreJson.Default.Account, cancellationToken);
            accounts.AddRange(page.Items.Select(item => item.Value));
            continuation = page.Continuation;
        }
        while (continuation is not null);
        return accounts;
    }

    /// <summary>Makes an account, or returns the one that the address has already, unchanged.</summary>
    /// <param name="email">The normalised address.</param>
    /// <param name="name">The name of record.</param>
    /// <param name="grants">The roles.</param>
    /// <param name="department">The department.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Account> OpenAsync(
        string email, string name, IReadOnlyList<Grant> grants, string? department, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await FindByEmailAsync(email, cancellationToken) is { } found)
            {
                return found.Value;
            }

            Account account = new()
            {
                Id = UnguessableId.New(),
                Email = email,
                Name = name,
                Grants = grants,
                Department = department,
                CreatedAt = time.GetUtcNow(),
            };
            DocumentSave save = new DocumentSave(AccountPartition.Name)
                .Insert(AccountPartition.Account(account.Id), account, CoreJson.Default.Account)
                .Insert(AccountPartition.Email(email), new AccountReference(account.Id), CoreJson.Default.AccountReference);
            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                return account;
            }
        }
    }

    /// <summary>Replaces an account, whose address stays; <see langword="false"/> when it changed in the meantime.</summary>
    public async Task<bool> ReplaceAsync(Account account, string etag, CancellationToken cancellationToken) =>
        (await documents.SaveAsync(
            new DocumentSave(AccountPartition.Name).Replace(AccountPartition.Account(account.Id), account, etag, CoreJson.Default.Account),
            cancellationToken)).Saved;
}
