using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Access.External;

/// <summary>
/// Leads people who come from an identity provider to their account. The provider's subject is what counts: the address
/// only finds an account the first time, and may change afterwards.
/// </summary>
/// <param name="documents">Where accounts and links are kept.</param>
/// <param name="accounts">Finds and opens accounts.</param>
public sealed class ExternalAccounts(IDocuments documents, AccountBook accounts)
{
    private const int PageLength = 50;

    /// <summary>Finds the account of somebody, brings it up to date with what the provider says, or opens one.</summary>
    public async Task<ExternalSignIn> SignInAsync(ExternalPerson person, CancellationToken cancellationToken)
    {
        while (true)
        {
            Document<ExternalLink>? link = await documents.FindAsync(LinkKey(person), CoreJson.Default.ExternalLink, cancellationToken);
            Document<Account>? account = link is null ? null : await accounts.FindAsync(link.Value.Account, cancellationToken);
            account ??= await accounts.FindByEmailAsync(person.Email, cancellationToken);
            if (account is null)
            {
                if (person.Grants is not { Count: > 0 } grants)
                {
                    return ExternalSignIn.Refused(ExternalRefusal.Unknown);
                }

                // Found again in the next round, which links it.
                await accounts.OpenAsync(person.Email, person.Name ?? person.Email, grants, person.Department, cancellationToken);
                continue;
            }

            if (account.Value.DisabledAt is not null)
            {
                return ExternalSignIn.Refused(ExternalRefusal.Disabled);
            }

            ExternalSubject? subject = (await documents.FindAsync(
                SubjectKey(account.Value.Id, person.Issuer), CoreJson.Default.ExternalSubject, cancellationToken))?.Value;
            if (subject is not null && subject.Link != LinkKey(person).Id)
            {
                return ExternalSignIn.Refused(ExternalRefusal.Taken);
            }

            if (await SaveAsync(person, account, link, subject, cancellationToken) is { } saved)
            {
                return ExternalSignIn.To(saved);
            }
        }
    }

    /// <summary>Forgets who signs in to an account from outside, as when it is erased.</summary>
    public async Task ForgetAsync(string account, CancellationToken cancellationToken)
    {
        DocumentPage<ExternalSubject> subjects;
        do
        {
            subjects = await documents.ListAsync(
                AccountPartition.Name, SubjectPrefix(account), PageLength, null, CoreJson.Default.ExternalSubject, cancellationToken);
            foreach (Document<ExternalSubject> subject in subjects.Items)
            {
                await documents.SaveAsync(new DocumentSave(AccountPartition.Name).Delete(subject.Id).Delete(subject.Value.Link), cancellationToken);
            }
        }
        while (subjects.Items.Count > 0);
    }

    private static DocumentKey LinkKey(ExternalPerson person) => new(AccountPartition.Name, $"l:{TextHash.Of($"{person.Issuer}|{person.Subject}")}");

    private static DocumentKey SubjectKey(string account, string issuer) => new(AccountPartition.Name, SubjectPrefix(account) + TextHash.Of(issuer));

    private static string SubjectPrefix(string account) => $"i:{account}:";

    /// <summary>Keeps what changed, all of it or nothing; <see langword="null"/> when somebody else was quicker.</summary>
    private async Task<Account?> SaveAsync(
        ExternalPerson person, Document<Account> found, Document<ExternalLink>? link, ExternalSubject? subject, CancellationToken cancellationToken)
    {
        Account before = found.Value;
        IReadOnlyList<Grant> given = person.Grants ?? link?.Value.Grants ?? [];
        bool moves = before.Email != person.Email && await accounts.FindByEmailAsync(person.Email, cancellationToken) is null;
        Account after = before with
        {
            Email = moves ? person.Email : before.Email,
            Grants = [.. before.Grants.Except(link?.Value.Grants ?? []).Union(given)],
        };
        DocumentSave save = new(AccountPartition.Name);
        if (moves)
        {
            save.Delete(AccountPartition.Email(before.Email))
                .Insert(AccountPartition.Email(after.Email), new AccountReference(after.Id), CoreJson.Default.AccountReference);
        }

        if (moves || !after.Grants.ToHashSet().SetEquals(before.Grants))
        {
            save.Replace(AccountPartition.Account(after.Id), after, found.ETag, CoreJson.Default.Account);
        }

        ExternalLink next = new(after.Id, given);
        if (link is null)
        {
            save.Insert(LinkKey(person).Id, next, CoreJson.Default.ExternalLink);
        }
        else if (link.Value.Account != next.Account || !link.Value.Grants.ToHashSet().SetEquals(given))
        {
            save.Replace(link.Id, next, link.ETag, CoreJson.Default.ExternalLink);
        }

        if (subject is null)
        {
            save.Insert(SubjectKey(after.Id, person.Issuer).Id, new ExternalSubject(LinkKey(person).Id), CoreJson.Default.ExternalSubject);
        }

        return save.Writes.Count == 0 || (await documents.SaveAsync(save, cancellationToken)).Saved ? after : null;
    }
}
