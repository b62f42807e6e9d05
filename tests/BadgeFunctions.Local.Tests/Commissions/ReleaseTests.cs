using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Messages;
using BadgeFunctions.Core.Commissions.Release;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Privacy;
using BadgeFunctions.Local.Tests.Pathways;

namespace BadgeFunctions.Local.Tests.Commissions;

/// <summary>What follows when the secretary releases a session.</summary>
public sealed class ReleaseTests
{
    [Fact]
    public async Task FortyDossiersAreEachAppliedOnceHoweverOftenMessagesCome()
    {
        await using Installation service = await Installation.OpenAsync();
        OutcomeKind[] kinds = [OutcomeKind.Award, OutcomeKind.Refuse, OutcomeKind.Defer, OutcomeKind.Award];
        SeededSitting sitting = await SeededSitting.OpenAsync(service, [.. Enumerable.Range(0, 40).Select(i => SeededSitting.Of(kinds[i % kinds.Length]))]);
        await service.PumpAsync();
        int before = (await AllMailAsync(service, sitting)).Count;

        Assert.Equal(ReleaseStatus.Released, await sitting.ReleaseAsync());
        Assert.Equal(before, (await AllMailAsync(service, sitting)).Count);
        await service.PumpAsync();
        foreach (QueueMessage message in sitting.Messages(1).Concat(sitting.Messages(1)))
        {
            await service.DeliverAsync(message);
        }

        await service.PumpAsync();
        Assert.Equal(ReleaseStatus.Nothing, await sitting.ReleaseAsync());
        Assert.Equal(SessionStatus.Released, (await sitting.ReadAsync()).Status);
        for (int i = 0; i < 40; i++)
        {
            Nomination nomination = await sitting.NominationAsync(i);
            Assert.Null(nomination.Sitting);
            Assert.Equal(kinds[i % kinds.Length] switch
            {
                OutcomeKind.Award => NominationStatus.Approved,
                OutcomeKind.Refuse => NominationStatus.Refused,
                _ => NominationStatus.Deferred,
            }, nomination.Status);
            Assert.Equal((ReleaseEffect.Applied, (OutcomeMessage?)null), ((await sitting.ItemAsync(i)).Effect, (await sitting.ItemAsync(i)).Message));
            MailMessage mail = Assert.Single(await service.MailToAsync(nomination.Nominee.Email), mail => mail.Text.Contains(SeededSitting.Strengths, StringComparison.Ordinal));
            Assert.DoesNotMatch(@"\{[a-z-]+\}", mail.Subject + mail.Text);
            if (nomination.Status == NominationStatus.Approved)
            {
                Assert.Equal(AwardState.Published, (await service.Get<AwardQueries>().FindAsync(nomination.AwardId, Installation.Cancellation))!.Value.State);
                Assert.Contains($"/badges/{nomination.AwardId}/", mail.Text, StringComparison.Ordinal);
                Assert.Contains("linkedin.com", mail.Text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task WhatWasReleasedIsWhatTheTrackingPageShows()
    {
        await using Installation service = await Installation.OpenAsync();
        SeededSitting sitting = await SeededSitting.OpenAsync(service, SeededSitting.Of(OutcomeKind.Refuse));
        DossierMessage seen = await sitting.MessageAsync(0);

        Assert.Equal(ReleaseStatus.Released, await sitting.ReleaseAsync());
        await service.PumpAsync();

        Decision decision = (await sitting.NominationAsync(0)).Decision!;
        Assert.Equal((seen.Message!.Subject, seen.Message.Text), (decision.Message!.Subject, decision.Message.Text));
        Assert.StartsWith("Commission, ", decision.By, StringComparison.Ordinal);
        Assert.Equal(("Racontez une situation menée à plusieurs.", "Dominique Relais"), (decision.Recommendation, decision.ResourcePerson!.Name));
        Assert.DoesNotContain("{lien}", decision.ShownMessage, StringComparison.Ordinal);
        Assert.Equal(decision.Message.Text, (await sitting.MessageAsync(0)).Message!.Text);
        Assert.All((await sitting.NominationAsync(0)).Evidence, piece => Assert.False(piece.Judgement!.Admissible));
    }

    [Fact]
    public async Task NothingLeavesWhileADossierIsIncomplete()
    {
        await using Installation service = await Installation.OpenAsync();
        SeededSitting sitting = await SeededSitting.OpenAsync(
            service, SeededSitting.Of(OutcomeKind.Award), null, SeededSitting.Of(OutcomeKind.Refuse) with { ResourcePerson = null, Recommendation = " " });

        Assert.Equal(ReleaseStatus.Incomplete, await sitting.ReleaseAsync());

        ReleasePlan plan = await service.Get<ReleaseQueries>().PlanAsync(await sitting.ReadAsync(), Installation.Cancellation);
        Assert.Equal(["no-outcome", "no-advice", "no-person"], plan.Obstacles.Select(obstacle => obstacle.Code));
        await service.PumpAsync();
        Assert.Equal(NominationStatus.Submitted, (await sitting.NominationAsync(0)).Status);
    }

    [Fact]
    public async Task OnlyWhoeverWritesReleasesAndOnlyWhatTheySaw()
    {
        await using Installation service = await Installation.OpenAsync();
        SeededSitting sitting = await SeededSitting.OpenAsync(service, SeededSitting.Of(OutcomeKind.Award));

        Assert.Equal(ReleaseStatus.NotFound, await sitting.ReleaseAsync(sitting.Member));
        Assert.Equal(ReleaseStatus.Changed, await sitting.ReleaseAsync(seen: "another batch"));
        Assert.Equal(ReleaseStatus.Released, await sitting.ReleaseAsync(sitting.Manager));
    }

    [Fact]
    public async Task AnEditedMessageGoesOutUnlessTheOutcomeChangedSince()
    {
        await using Installation service = await Installation.OpenAsync();
        SeededSitting sitting = await SeededSitting.OpenAsync(service, SeededSitting.Of(OutcomeKind.Refuse), SeededSitting.Of(OutcomeKind.Refuse));
        EditMessage edit = service.Get<EditMessage>();
        for (int i = 0; i < 2; i++)
        {
            string id = sitting.Nominations[i].Id;
            Assert.Null(await edit.ExecuteAsync(sitting.Session.Id, id, "Objet", "Texte {lien}", sitting.Member, Installation.Cancellation));
            Assert.Contains("{conseil}", Assert.Single((await edit.ExecuteAsync(
                sitting.Session.Id, id, "Objet", "Texte {conseil}", sitting.Secretary, Installation.Cancellation))!).Names, StringComparison.Ordinal);
            Assert.Empty((await edit.ExecuteAsync(sitting.Session.Id, id, "Objet", "Un mot de la main de Sacha.", sitting.Secretary, Installation.Cancellation))!);
        }

        await sitting.ChangeAsync(1, item => item with { Outcome = SeededSitting.Of(OutcomeKind.Award) with { At = item.Outcome!.At.AddMinutes(5) } });
        Assert.Equal(ReleaseStatus.Released, await sitting.ReleaseAsync());
        await service.PumpAsync();

        MailMessage edited = Assert.Single(await service.MailToAsync("personne0@exemple.fr"), mail => mail.Subject == "Objet");
        Assert.Matches(@"^Un mot de la main de Sacha\.(\r?\n){2}https://badges\.example/tracking/", edited.Text);
        Assert.Contains(await service.MailToAsync("personne1@exemple.fr"), mail => mail.Text.Contains("Félicitations", StringComparison.Ordinal));
        Assert.DoesNotContain(await service.MailToAsync("personne1@exemple.fr"), mail => mail.Subject == "Objet");
    }

    [Fact]
    public async Task WhoeverWithdrewOrWasErasedMeanwhileIsSkippedAndNoted()
    {
        await using Installation service = await Installation.OpenAsync();
        SeededSitting sitting = await SeededSitting.OpenAsync(service, SeededSitting.Of(OutcomeKind.Award), SeededSitting.Of(OutcomeKind.Award));
        await service.PumpAsync();
        Assert.Equal(ReleaseStatus.Released, await sitting.ReleaseAsync());

        await service.Get<WithdrawNomination>().ExecuteAsync(sitting.Nominations[0].Id, Installation.Cancellation);
        await service.Get<ErasePerson>().ExecuteAsync("personne1@exemple.fr", false, sitting.Manager, Installation.Cancellation);
        await service.PumpAsync();

        Assert.Equal(ReleaseEffect.NotWaiting, (await sitting.ItemAsync(0)).Effect);
        Assert.Equal(ReleaseEffect.Erased, (await sitting.ItemAsync(1)).Effect);
        Assert.DoesNotContain(await service.MailToAsync("personne0@exemple.fr"), mail => mail.Text.Contains("Félicitations", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatIsFinishedRemotelyIsReleasedLater()
    {
        await using Installation service = await Installation.OpenAsync();
        SeededSitting sitting = await SeededSitting.OpenAsync(service, SeededSitting.Of(OutcomeKind.Award), null);
        await sitting.ChangeAsync(1, item => item with { RemoteUntil = service.Time.GetUtcNow().AddDays(7) });

        Assert.Equal(ReleaseStatus.Released, await sitting.ReleaseAsync());
        await service.PumpAsync();
        Assert.Equal(NominationStatus.Submitted, (await sitting.NominationAsync(1)).Status);
        Assert.Equal(ReleaseStatus.Nothing, await sitting.ReleaseAsync());

        service.Time.Advance(TimeSpan.FromDays(2));
        await sitting.ChangeAsync(1, item => item with { Outcome = SeededSitting.Of(OutcomeKind.Award) with { At = service.Time.GetUtcNow() }, Stage = DossierStage.Decided });
        Assert.Equal(ReleaseStatus.Released, await sitting.ReleaseAsync());
        await service.PumpAsync();

        Assert.Equal(NominationStatus.Approved, (await sitting.NominationAsync(1)).Status);
        Assert.Equal([1, 2], (await service.Get<ReleaseQueries>().ListAsync(await sitting.ReadAsync(), Installation.Cancellation)).Select(release => release.Number));
    }

    private static async Task<IReadOnlyList<MailMessage>> AllMailAsync(Installation service, SeededSitting sitting)
    {
        List<MailMessage> all = [];
        foreach (Nomination nomination in sitting.Nominations)
        {
            all.AddRange(await service.MailToAsync(nomination.Nominee.Email));
        }

        return all;
    }
}
