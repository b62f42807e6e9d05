using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Review;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Local.Tests.Review;

/// <summary>When one reviewer may decide, and when only the commission does.</summary>
public sealed class LoneReviewerTests
{
    private const string Session = "rectorat.0123456789abcdefghjkmnpqrs";

    [Fact]
    public async Task OneReviewerDecidesWhereTheIssuerHasSetNoRules()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = await service.NominateAsync("seule@exemple.fr");

        DecisionResult result = await DecideAsync(service, nomination.Id, new DecisionRequest(DecisionOutcome.Approved, null, []));

        Assert.Equal(DecisionStatus.Taken, result.Status);
    }

    [Fact]
    public async Task NobodyDecidesAloneWhereTheRulesSayThatTheCommissionDoes()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = await service.NominateAsync("collegiale@exemple.fr");
        await SaveRulesAsync(service, nomination.Issuer, new CommissionRules());

        DecisionResult result = await DecideAsync(service, nomination.Id, new DecisionRequest(DecisionOutcome.Approved, null, []));

        Assert.Equal(DecisionStatus.Invalid, result.Status);
        Assert.Equal(ProblemCodes.CommissionOnly, Assert.Single(result.Problems).Code);
        Assert.Equal(NominationStatus.Submitted, (await service.FindAsync(nomination.Id)).Status);
    }

    [Fact]
    public async Task NobodyDecidesAloneWhatIsOnAnAgenda()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = await service.NominateAsync("inscrite@exemple.fr");
        await PutOnAgendaAsync(service, nomination.Id, Session);

        DecisionResult alone = await DecideAsync(service, nomination.Id, new DecisionRequest(DecisionOutcome.Deferred, "À compléter.", []));

        Assert.Equal(ProblemCodes.OnAgenda, Assert.Single(alone.Problems).Code);
        Assert.Equal(Session, (await service.FindAsync(nomination.Id)).Sitting);
    }

    private static Task<DecisionResult> DecideAsync(Installation service, string id, DecisionRequest request) =>
        service.Get<DecideNomination>().ExecuteAsync(id, request, new Actor("Relectrice", Role.Operator, []), Installation.Cancellation);

    private static async Task SaveRulesAsync(Installation service, string issuer, CommissionRules rules) =>
        Assert.True((await service.Get<IDocuments>().SaveAsync(
            new DocumentSave(CommissionPartition.Of(issuer)).Insert(CommissionPartition.Rules, rules, CoreJson.Default.CommissionRules), Installation.Cancellation)).Saved);

    private static async Task PutOnAgendaAsync(Installation service, string id, string session)
    {
        Document<Nomination> found = (await service.Get<NominationQueries>().FindAsync(id, Installation.Cancellation))!;
        DocumentSave save = new DocumentSave(NominationPartition.Of(found.Value.Badge))
            .Replace(NominationPartition.Nomination(id), found.Value with { Sitting = session }, found.ETag, CoreJson.Default.Nomination);
        Assert.True((await service.Get<IDocuments>().SaveAsync(save, Installation.Cancellation)).Saved);
    }
}
