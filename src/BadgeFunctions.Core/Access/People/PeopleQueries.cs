using System.Globalization;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Core.Access.People;

/// <summary>Lists people for those who manage them.</summary>
/// <param name="accounts">The accounts.</param>
/// <param name="catalogue">The tree of issuers.</param>
public sealed class PeopleQueries(AccountBook accounts, ICatalogue catalogue)
{
    private static readonly CompareInfo Words = CultureInfo.GetCultureInfo("fr-FR").CompareInfo;

    /// <summary>Those whom an actor sees and the filter wants, by name. Accents and capitals do not matter.</summary>
    public async Task<IReadOnlyList<Account>> ListAsync(Actor actor, PeopleFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        HashSet<string>? issuers = filter.Issuer is { } issuer ? [.. (await catalogue.CurrentAsync(cancellationToken)).Tree.WithBelow(issuer)] : null;
        return
        [
            .. (await accounts.ListAsync(cancellationToken))
                .Where(actor.Sees)
                .Where(account => Matches(account, filter, issuers))
                .OrderBy(account => account.Name, StringComparer.Create(CultureInfo.GetCultureInfo("fr-FR"), ignoreCase: true))
                .ThenBy(account => account.Id, StringComparer.Ordinal),
        ];
    }

    private static bool Matches(Account account, PeopleFilter filter, HashSet<string>? issuers)
    {
        Grant[] there = issuers is null ? [.. account.Grants] : [.. account.Grants.Where(grant => grant.Issuer is { } issuer && issuers.Contains(issuer))];
        return (issuers is null || there.Length > 0)
            && (filter.Role is not { } role || there.Any(grant => grant.Role == role))
            && (filter.Department is not { } department || account.Department == department)
            && (string.IsNullOrWhiteSpace(filter.Words) || Has(account.Name, filter.Words) || Has(account.Email, filter.Words));
    }

    private static bool Has(string text, string words) =>
        Words.IndexOf(text, words.Trim(), CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
