using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Commissions.Rules;

/// <summary>Keeps the rules of an issuer's commission. Sessions that are planned already keep theirs.</summary>
/// <param name="documents">Where they are kept.</param>
/// <param name="catalogue">The issuers.</param>
public sealed class SaveRules(IDocuments documents, ICatalogue catalogue)
{
    /// <summary>The revision of rules that were never set.</summary>
    private const string Unset = "";

    /// <summary>The rules of an issuer and the revision that a change must name; <see langword="null"/> when they are not the actor's to change.</summary>
    public async Task<(CommissionRules Rules, string Revision)?> FindAsync(string issuer, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Manages(issuer, Matter.Commission) || (await catalogue.CurrentAsync(cancellationToken)).FindIssuer(issuer) is null)
        {
            return null;
        }

        return await documents.FindAsync(Key(issuer), CoreJson.Default.CommissionRules, cancellationToken) is { } found
            ? (found.Value, found.ETag)
            : (CommissionRules.Usual, Unset);
    }

    /// <summary>Saves rules, or says what is wrong and changes nothing.</summary>
    /// <param name="issuer">Whose.</param>
    /// <param name="draft">As typed.</param>
    /// <param name="revision">What the form showed.</param>
    /// <param name="actor">A manager of the issuer.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<(SessionAnswer Answer, IReadOnlyList<Problem> Problems)> ExecuteAsync(
        string issuer, RulesDraft draft, string? revision, Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(issuer, actor, cancellationToken) is not { } current)
        {
            return (SessionAnswer.NotFound, []);
        }

        (CommissionRules? rules, IReadOnlyList<Problem> problems) = RulesReader.Read(draft);
        if (rules is null)
        {
            return (SessionAnswer.Invalid, problems);
        }

        if (current.Revision != Unset && rules == current.Rules)
        {
            return (SessionAnswer.Done, []);
        }

        DocumentSave save = new(CommissionPartition.Of(issuer));
        save = string.IsNullOrEmpty(revision)
            ? save.Insert(CommissionPartition.Rules, rules, CoreJson.Default.CommissionRules)
            : save.Replace(CommissionPartition.Rules, rules, revision, CoreJson.Default.CommissionRules);
        return ((await documents.SaveAsync(save, cancellationToken)).Saved ? SessionAnswer.Done : SessionAnswer.Conflict, []);
    }

    private static DocumentKey Key(string issuer) => new(CommissionPartition.Of(issuer), CommissionPartition.Rules);
}
