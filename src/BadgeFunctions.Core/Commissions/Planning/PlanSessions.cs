using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Commissions.Planning;

/// <summary>Plans sessions of an issuer's commission, all of a list or none.</summary>
/// <param name="documents">Where they are kept.</param>
/// <param name="catalogue">The issuers.</param>
/// <param name="queries">The rules that they are planned under.</param>
/// <param name="time">The clock.</param>
public sealed class PlanSessions(IDocuments documents, ICatalogue catalogue, CommissionQueries queries, TimeProvider time)
{
    /// <summary>Plans sessions, or says what is wrong and changes nothing.</summary>
    /// <param name="issuer">Whose commission.</param>
    /// <param name="plan">As typed.</param>
    /// <param name="key">Drawn when the form was shown, see <see cref="UnguessableId"/>: sending the form again plans nothing again.</param>
    /// <param name="actor">A manager of the issuer.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<PlanResult> ExecuteAsync(string issuer, SessionPlan plan, string key, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Manages(issuer, Matter.Commission) || (await catalogue.CurrentAsync(cancellationToken)).FindIssuer(issuer) is null)
        {
            return new PlanResult(SessionAnswer.NotFound, [], []);
        }

        DateTimeOffset now = time.GetUtcNow();
        (SessionFacts? facts, IReadOnlyList<Problem> problems) = SessionPlanReader.Read(plan, now, SessionPlanFields.MostDays);
        if (facts is null)
        {
            return new PlanResult(SessionAnswer.Invalid, [], problems);
        }

        CommissionRules rules = await queries.RulesAsync(issuer, cancellationToken);
        string drawn = UnguessableId.IsWellFormed(key) ? key : UnguessableId.New();
        DocumentSave save = new(CommissionPartition.Of(issuer));
        List<string> ids = [];
        foreach (PlannedTime one in facts.Times)
        {
            CommissionSession session = facts.Apply(New(CommissionSessionId.Of(issuer, drawn, one.Day), issuer, rules, now), one);
            AuditHead head = AuditChain.Append(save, session.Id, null, new AuditEvent(now, actor.RecordedAs(), SessionActs.Planned, After: "planned"));
            SessionChange.AddNew(save, session with { Audit = head });
            ids.Add(session.Id);
        }

        // A conflict can only be the same form, sent before: ids are drawn with it.
        await documents.SaveAsync(save, cancellationToken);
        return new PlanResult(SessionAnswer.Done, ids, []);
    }

    private static CommissionSession New(string id, string issuer, CommissionRules rules, DateTimeOffset now) => new()
    {
        Id = id,
        Issuer = issuer,
        Rules = rules,
        ChangedAt = now,
        StartsAt = default,
        EndsAt = default,
    };
}
