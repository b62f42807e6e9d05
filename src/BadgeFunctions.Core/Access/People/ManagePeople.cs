using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Access.Rights;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Access.People;

/// <summary>
/// Adds people, changes their roles, and lets them in or keeps them out. Nobody gives more than they have, and nobody changes
/// their own rights: so whoever takes a right away keeps it, and somebody is always left who has it.
/// </summary>
/// <param name="documents">Where accounts are kept.</param>
/// <param name="accounts">How they are read.</param>
/// <param name="rights">What the editor may do now.</param>
/// <param name="catalogue">The issuers.</param>
/// <param name="time">The clock.</param>
public sealed class ManagePeople(IDocuments documents, AccountBook accounts, ActorResolver rights, ICatalogue catalogue, TimeProvider time)
{
    /// <summary>An account that the actor sees, or <see langword="null"/>.</summary>
    public async ValueTask<Document<Account>?> FindAsync(Actor actor, string id, CancellationToken cancellationToken) =>
        await accounts.FindAsync(id, cancellationToken) is { } found && actor.Sees(found.Value) ? found : null;

    /// <summary>Makes an account. One that the address has already gets the roles besides its own, and keeps its name.</summary>
    /// <param name="actor">Who adds.</param>
    /// <param name="email">The address as typed.</param>
    /// <param name="draft">The facts and roles.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<PeopleResult> AddAsync(Actor actor, string? email, PersonDraft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        FieldReader fields = new();
        string? address = fields.Required(PeopleFields.Email, fields.Email(PeopleFields.Email, email));
        while (true)
        {
            (Actor? editor, Document<Account>? own) = await EditorAsync(actor, cancellationToken);
            if (editor is null || !editor.ManagesPeople())
            {
                return PeopleResult.NotFound;
            }

            Document<Account>? known = address is null ? null : await accounts.FindByEmailAsync(address, cancellationToken);
            FieldReader all = new();
            fields.Problems.ToList().ForEach(problem => all.Report(problem.Field, problem.Code, problem.Limit));
            (string name, string? department, IReadOnlyList<Grant> grants) =
                PersonCheck.Read(all, known is null ? draft : draft with { Grants = [.. known.Value.Grants.Union(draft.Grants)] }, known?.Value, editor, await catalogue.CurrentAsync(cancellationToken));
            if (draft.Grants.Count == 0 && !editor.Administers)
            {
                all.Report(PeopleFields.Grants, ProblemCodes.Required);
            }

            if (all.Problems.Count > 0)
            {
                return PeopleResult.Invalid(null, all.Problems);
            }

            Account account = known is { Value: var there }
                ? there with { Grants = grants, Department = there.Department ?? department }
                : new Account { Id = UnguessableId.New(), Email = address!, Name = name, Department = department, Grants = grants, CreatedAt = time.GetUtcNow() };
            DocumentSave save = new(AccountPartition.Name);
            if (known is null)
            {
                save.Insert(AccountPartition.Account(account.Id), account, CoreJson.Default.Account)
                    .Insert(AccountPartition.Email(account.Email), new AccountReference(account.Id), CoreJson.Default.AccountReference);
            }
            else
            {
                save.Replace(AccountPartition.Account(account.Id), account, known.ETag, CoreJson.Default.Account);
            }

            if (await SaveAsync(save, own, known?.Value, account, cancellationToken))
            {
                return PeopleResult.Done(await accounts.FindAsync(account.Id, cancellationToken));
            }
        }
    }

    /// <summary>Changes somebody's name, department and roles, and whether they may sign in.</summary>
    /// <param name="actor">Who changes.</param>
    /// <param name="id">Whose account.</param>
    /// <param name="draft">What it is to be.</param>
    /// <param name="seen">The ETag that the editor saw; any when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<PeopleResult> ChangeAsync(Actor actor, string id, PersonDraft draft, string? seen, CancellationToken cancellationToken) =>
        UpdateAsync(
            actor,
            id,
            seen,
            (editor, before, snapshot, fields) =>
            {
                (string name, string? department, IReadOnlyList<Grant> grants) = PersonCheck.Read(fields, draft, before, editor, snapshot);
                if (!editor.Owns(before) && before.Id != editor.Account && (name != before.Name || department != before.Department))
                {
                    fields.Report(PeopleFields.Name, ProblemCodes.NotYours);
                }

                Account after = before with { Name = name, Department = department, Grants = grants };
                return draft.Disabled is { } disabled && disabled != (before.DisabledAt is not null) ? Bar(editor, before, after, disabled, fields) : after;
            },
            cancellationToken);

    /// <summary>Keeps somebody out, at once, or lets them in again.</summary>
    /// <param name="actor">Who decides.</param>
    /// <param name="id">Whose account.</param>
    /// <param name="disabled">Whether they are kept out.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<PeopleResult> DisableAsync(Actor actor, string id, bool disabled, CancellationToken cancellationToken) =>
        UpdateAsync(
            actor,
            id,
            null,
            (editor, before, _, fields) => Bar(editor, before, before, disabled, fields),
            cancellationToken);

    private Account Bar(Actor editor, Account before, Account after, bool disabled, FieldReader fields)
    {
        if (before.Id == editor.Account)
        {
            fields.Report(PeopleFields.Disabled, ProblemCodes.OwnRights);
        }
        else if (!editor.Owns(before))
        {
            fields.Report(PeopleFields.Disabled, ProblemCodes.NotYours);
        }

        return after with { DisabledAt = disabled ? before.DisabledAt ?? time.GetUtcNow() : null };
    }

    private async Task<PeopleResult> UpdateAsync(
        Actor actor,
        string id,
        string? seen,
        Func<Actor, Account, CatalogueSnapshot, FieldReader, Account> change,
        CancellationToken cancellationToken)
    {
        while (true)
        {
            (Actor? editor, Document<Account>? own) = await EditorAsync(actor, cancellationToken);
            if (editor is null || await FindAsync(editor, id, cancellationToken) is not { } found)
            {
                return PeopleResult.NotFound;
            }

            FieldReader fields = new();
            Account after = change(editor, found.Value, await catalogue.CurrentAsync(cancellationToken), fields);
            if (fields.Problems.Count == 0 && await IsLastAdministratorAsync(editor, found.Value, after, cancellationToken))
            {
                fields.Report(after.DisabledAt is null ? PeopleFields.Grants : PeopleFields.Disabled, ProblemCodes.LastAdministrator);
            }

            if (fields.Problems.Count > 0)
            {
                return PeopleResult.Invalid(found, fields.Problems);
            }

            if (seen is not null && seen != found.ETag)
            {
                return PeopleResult.Conflict(found);
            }

            DocumentSave save = new DocumentSave(AccountPartition.Name).Replace(AccountPartition.Account(id), after, found.ETag, CoreJson.Default.Account);
            if (await SaveAsync(save, own, found.Value, after, cancellationToken))
            {
                return PeopleResult.Done(await accounts.FindAsync(id, cancellationToken));
            }
        }
    }

    // The editor as they are at this moment, and the version of their account that this was read from.
    private async Task<(Actor? Editor, Document<Account>? Own)> EditorAsync(Actor actor, CancellationToken cancellationToken)
    {
        Document<Account>? own = actor.Account is { } account ? await accounts.FindAsync(account, cancellationToken) : null;
        return (await rights.ResolveAsync(actor, cancellationToken), own);
    }

    // The editor's account takes part unchanged: of two who take each other's rights away at once, the second has lost them.
    private async Task<bool> SaveAsync(DocumentSave save, Document<Account>? own, Account? before, Account after, CancellationToken cancellationToken)
    {
        if (own is not null && own.Value.Id != after.Id)
        {
            save.Replace(AccountPartition.Account(own.Value.Id), own.Value, own.ETag, CoreJson.Default.Account);
        }

        string occasion = UnguessableId.New();
        foreach (string issuer in after.Grants.Except(before?.Grants ?? []).Select(grant => grant.Issuer).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            save.Send(MembershipNotice.Message(after.Id, issuer, occasion));
        }

        return (await documents.SaveAsync(save, cancellationToken)).Saved;
    }

    // An editor with an account keeps their own rights, and the operator's token is no account: the rest must leave somebody.
    private async Task<bool> IsLastAdministratorAsync(Actor editor, Account before, Account after, CancellationToken cancellationToken) =>
        Administers(before) && !Administers(after) && editor is { Account: null, Operates: false }
        && !(await accounts.ListAsync(cancellationToken)).Any(account => account.Id != before.Id && Administers(account));

    private static bool Administers(Account account) => account.DisabledAt is null && account.Grants.Any(grant => grant.Role.IsOfInstallation());
}
