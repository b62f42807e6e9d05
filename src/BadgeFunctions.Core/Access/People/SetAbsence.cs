using System.Globalization;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Access.Rights;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Access.People;

/// <summary>Says when somebody is absent and which colleague reviews in their place meanwhile.</summary>
/// <param name="documents">Where accounts are kept.</param>
/// <param name="accounts">How they are read.</param>
/// <param name="absences">Which day it is.</param>
/// <param name="catalogue">The tree of issuers.</param>
public sealed class SetAbsence(IDocuments documents, AccountBook accounts, AbsenceBook absences, ICatalogue catalogue)
{
    private const int LongestDays = 366;

    /// <summary>The account whose absence an actor may set: their own, or one that is wholly in their reach.</summary>
    public async ValueTask<Document<Account>?> FindAsync(Actor actor, string id, CancellationToken cancellationToken) =>
        await accounts.FindAsync(id, cancellationToken) is { } found && (found.Value.Id == actor.Account || actor.Owns(found.Value)) ? found : null;

    /// <summary>Those who may act for somebody: colleagues with a role at an issuer where they have one, by name.</summary>
    public async Task<IReadOnlyList<Account>> ColleaguesAsync(Account absent, CancellationToken cancellationToken)
    {
        IssuerTree tree = (await catalogue.CurrentAsync(cancellationToken)).Tree;
        HashSet<string> issuers = [.. EffectiveRights.Spread(absent.Grants, tree).Select(grant => grant.Issuer).OfType<string>()];
        return
        [
            .. (await accounts.ListAsync(cancellationToken))
                .Where(account => account.Id != absent.Id && account.DisabledAt is null)
                .Where(account => EffectiveRights.Spread(account.Grants, tree).Any(grant => grant.Issuer is { } issuer && issuers.Contains(issuer)))
                .OrderBy(account => account.Name, StringComparer.Create(CultureInfo.GetCultureInfo("fr-FR"), ignoreCase: true)),
        ];
    }

    /// <summary>Sets an absence, or ends it.</summary>
    /// <param name="actor">Who says so.</param>
    /// <param name="id">Whose account.</param>
    /// <param name="draft">What was typed.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<PeopleResult> ExecuteAsync(Actor actor, string id, AbsenceDraft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        while (true)
        {
            if (await FindAsync(actor, id, cancellationToken) is not { } found)
            {
                return PeopleResult.NotFound;
            }

            FieldReader fields = new();
            Absence? absence = await ReadAsync(fields, found.Value, draft, cancellationToken);
            if (fields.Problems.Count > 0)
            {
                return PeopleResult.Invalid(found, fields.Problems);
            }

            DocumentSave save = new DocumentSave(AccountPartition.Name)
                .Replace(AccountPartition.Account(id), found.Value with { Absence = absence }, found.ETag, CoreJson.Default.Account);
            if (found.Value.Absence?.Delegate is { } before && before != absence?.Delegate)
            {
                save.Delete(AccountPartition.Delegate(before, id));
            }

            if (absence?.Delegate is { } now)
            {
                save.Put(AccountPartition.Delegate(now, id), new AccountReference(id), CoreJson.Default.AccountReference);
            }

            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                return PeopleResult.Done(await accounts.FindAsync(id, cancellationToken));
            }
        }
    }

    private async Task<Absence?> ReadAsync(FieldReader fields, Account account, AbsenceDraft draft, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(draft.From) && string.IsNullOrWhiteSpace(draft.To))
        {
            return null;
        }

        DateOnly? from = Day(fields, PeopleFields.From, draft.From);
        DateOnly? to = Day(fields, PeopleFields.To, draft.To);
        if (from is { } first && to is { } last)
        {
            if (last < first || last < absences.Today)
            {
                fields.Report(PeopleFields.To, last < first ? ProblemCodes.EndBeforeStart : ProblemCodes.OverAlready);
            }
            else if (last.DayNumber - first.DayNumber >= LongestDays)
            {
                fields.Report(PeopleFields.To, ProblemCodes.TooManyDays, LongestDays);
            }
        }

        string? chosen = string.IsNullOrEmpty(draft.Delegate) ? null : draft.Delegate;
        if (chosen is not null && !(await ColleaguesAsync(account, cancellationToken)).Any(colleague => colleague.Id == chosen))
        {
            fields.Report(PeopleFields.Delegate, ProblemCodes.Unknown);
        }

        return new Absence(from ?? default, to ?? default, chosen);
    }

    private static DateOnly? Day(FieldReader fields, string field, string? typed)
    {
        if (DateOnly.TryParseExact(typed?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        fields.Report(field, string.IsNullOrWhiteSpace(typed) ? ProblemCodes.Required : ProblemCodes.Date);
        return null;
    }
}
