using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Notifications.Notices;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Access.MailLinks;

/// <summary>
/// Signing in by a link that is mailed. Asking does the same work for every address: whether it has an account is looked
/// up when the mail is written, out of sight of whoever asked.
/// </summary>
/// <param name="documents">Where links are kept.</param>
/// <param name="accounts">Who may sign in.</param>
/// <param name="links">Seals the links.</param>
/// <param name="time">The clock.</param>
public sealed class SignInLinks(IDocuments documents, AccountBook accounts, ISignedLinks links, TimeProvider time)
{
    /// <summary>How long a link works from the moment it was asked for.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    /// <summary>How many links one address is sent within <see cref="Window"/>; more are asked for in vain.</summary>
    public const int MostInWindow = 5;

    /// <summary>The time in which <see cref="MostInWindow"/> counts.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>Asks for a link. Whether one is sent nobody is told.</summary>
    /// <param name="email">The normalised address.</param>
    /// <param name="returnPath">The page to go to afterwards, a path of our own.</param>
    /// <param name="language">The language to write in, such as <c>fr</c>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task RequestAsync(string email, string? returnPath, string language, CancellationToken cancellationToken)
    {
        string count = SignInLinkPartition.Count(email);
        while (true)
        {
            DateTimeOffset now = time.GetUtcNow();
            Document<SignInLinkCount>? counted = await documents.FindAsync(
                new DocumentKey(SignInLinkPartition.Name, count), CoreJson.Default.SignInLinkCount, cancellationToken);
            SignInLinkCount next = counted is { Value: var before } && now - before.Since < Window
                ? before with { Count = before.Count + 1 }
                : new SignInLinkCount(now, 1);
            string id = UnguessableId.New();
            DocumentSave save = counted is null
                ? new DocumentSave(SignInLinkPartition.Name).Insert(count, next, CoreJson.Default.SignInLinkCount)
                : new DocumentSave(SignInLinkPartition.Name).Replace(count, next, counted.ETag, CoreJson.Default.SignInLinkCount);
            if (next.Count <= MostInWindow)
            {
                save.Insert(SignInLinkPartition.Link(id), new SignInLink(email, returnPath, language, now), CoreJson.Default.SignInLink)
                    .Insert(SignInLinkPartition.Forget(now + Window, id), new SignInLinkMark(id, TextHash.Of(email)), CoreJson.Default.SignInLinkMark)
                    .Send(Notice.Message(SignInLinkNotice.NoticeKind, id));
            }

            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                return;
            }
        }
    }

    /// <summary>The account that a link signs in to, or <see langword="null"/> when it was used, is over or was never sent.</summary>
    public async ValueTask<Account?> FindAsync(string id, string? key, CancellationToken cancellationToken) =>
        await ReadAsync(id, key, cancellationToken) is { } link ? await AccountOfAsync(link.Value, cancellationToken) : null;

    /// <summary>Uses a link up: the account it signs in to, and the page to go to. Of two that use it at once, one is told.</summary>
    public async Task<(Account Account, string? ReturnPath)?> RedeemAsync(string id, string? key, CancellationToken cancellationToken)
    {
        if (await ReadAsync(id, key, cancellationToken) is not { } link
            || !(await documents.SaveAsync(new DocumentSave(SignInLinkPartition.Name).Delete(link.Id, link.ETag), cancellationToken)).Saved
            || await AccountOfAsync(link.Value, cancellationToken) is not { } account)
        {
            return null;
        }

        return (account, link.Value.ReturnPath);
    }

    /// <summary>The address that a link is mailed to and its sealed key; <see langword="null"/> when nothing is to be sent.</summary>
    internal async ValueTask<(Account Account, string Language, string Key)?> AddressAsync(string id, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(new DocumentKey(SignInLinkPartition.Name, SignInLinkPartition.Link(id)), CoreJson.Default.SignInLink, cancellationToken)
                is not { Value: var link }
            || link.RequestedAt + Lifetime - time.GetUtcNow() is not { Ticks: > 0 } left
            || await AccountOfAsync(link, cancellationToken) is not { } account)
        {
            return null;
        }

        return (account, link.Language, links.Create(LinkPurposes.SignIn, id, left));
    }

    private async ValueTask<Document<SignInLink>?> ReadAsync(string id, string? key, CancellationToken cancellationToken) =>
        UnguessableId.IsWellFormed(id) && links.Grants(LinkPurposes.SignIn, id, key)
        && await documents.FindAsync(new DocumentKey(SignInLinkPartition.Name, SignInLinkPartition.Link(id)), CoreJson.Default.SignInLink, cancellationToken)
            is { } found
        && time.GetUtcNow() < found.Value.RequestedAt + Lifetime
            ? found
            : null;

    private async ValueTask<Account?> AccountOfAsync(SignInLink link, CancellationToken cancellationToken) =>
        await accounts.FindByEmailAsync(link.Email, cancellationToken) is { Value: { DisabledAt: null } account } ? account : null;
}
