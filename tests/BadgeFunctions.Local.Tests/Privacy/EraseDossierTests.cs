using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit.Checking;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Privacy;
using BadgeFunctions.Core.Review;
using BadgeFunctions.Local.Tests.Commissions;

namespace BadgeFunctions.Local.Tests.Privacy;

public sealed class EraseDossierTests
{
    [Fact]
    public async Task WhatASessionWroteAboutSomebodyGoesWithThemAndItsChainStillHolds()
    {
        await using Installation service = await Installation.OpenAsync();
        SeededSitting sitting = await SeededSitting.OpenAsync(service, SeededSitting.Of(OutcomeKind.Refuse), SeededSitting.Of(OutcomeKind.Refuse));
        await sitting.ChangeAsync(0, item => item with { Judgements = [new EvidenceOpinion("a", false, "On ne la reconnaît pas.")] });
        await sitting.ReleaseAsync();
        await service.PumpAsync();

        await service.Get<ErasePerson>().ExecuteAsync(
            "personne0@exemple.fr", keepBadges: false, new Actor("Exploitante", Role.Operator, []), Installation.Cancellation);

        AgendaItem erased = await sitting.ItemAsync(0);
        Assert.Equal((OutcomeKind.Refuse, null, null, null), (erased.Outcome!.Kind, erased.Outcome.Strengths, erased.Outcome.Reason, erased.Outcome.ResourcePerson));
        Assert.All(erased.Judgements, judgement => Assert.Null(judgement.Reason));
        Assert.Equal(SeededSitting.Strengths, (await sitting.ItemAsync(1)).Outcome!.Strengths);
        AuditReport checkedSession = (await service.Get<AuditVerifier>().CheckSessionAsync(sitting.Session.Id, Installation.Cancellation))!;
        Assert.True(checkedSession.Holds);
    }
}
