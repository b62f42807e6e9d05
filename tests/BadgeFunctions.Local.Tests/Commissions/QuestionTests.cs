using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Release;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Bags;
using BadgeFunctions.Core.Nominations.Testimonies;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;
using BadgeFunctions.Local.Tests.Pathways;

namespace BadgeFunctions.Local.Tests.Commissions;

/// <summary>A commission that asks for more.</summary>
public sealed class QuestionTests
{
    [Fact]
    public async Task TheApplicantCompletesTheBagAndComesBackOnce()
    {
        await using Installation service = await Installation.OpenAsync();
        DateOnly until = DateOnly.FromDateTime(service.Time.GetUtcNow().UtcDateTime).AddDays(20);
        SeededSitting sitting = await SeededSitting.OpenAsync(service, SeededSitting.Of(OutcomeKind.AskApplicant, until: until));
        Assert.Equal(ReleaseStatus.Released, await sitting.ReleaseAsync());
        await service.PumpAsync();
        foreach (QueueMessage message in sitting.Messages(1))
        {
            await service.DeliverAsync(message);
        }

        await service.PumpAsync();
        Nomination open = await sitting.NominationAsync(0);
        Assert.Equal((NominationStatus.Draft, "Que s’est-il passé ensuite ?", until), (open.Status, open.Asked!.Question, open.Asked.Until));
        Assert.Single(open.Attempts!);
        MailMessage asked = Assert.Single(await service.MailToAsync("personne0@exemple.fr"), mail => mail.Text.Contains("Que s’est-il passé", StringComparison.Ordinal));
        Assert.Contains($"https://badges.example/bag/{open.Id}?key=", asked.Text, StringComparison.Ordinal);

        service.Time.Advance(TimeSpan.FromDays(17));
        await service.PumpAsync();
        Assert.Single(await service.MailToAsync("personne0@exemple.fr"), mail => mail.Subject.StartsWith("Rappel", StringComparison.Ordinal));

        Assert.Empty((await service.Get<SubmitBag>().ExecuteAsync(open.Id, Installation.Cancellation)).Problems);
        Nomination sent = await sitting.NominationAsync(0);
        Assert.Equal((NominationStatus.Submitted, null, null), (sent.Status, sent.Sitting, sent.Asked));

        await service.DeliverAsync(ReleaseMessage.OfDossier(sitting.Session.Id, open.Id));
        Assert.Equal(NominationStatus.Submitted, (await sitting.NominationAsync(0)).Status);
    }

    [Fact]
    public async Task NobodyIsRemindedOfWhatTheySentAlready()
    {
        await using Installation service = await Installation.OpenAsync();
        DateOnly until = DateOnly.FromDateTime(service.Time.GetUtcNow().UtcDateTime).AddDays(20);
        SeededSitting sitting = await SeededSitting.OpenAsync(service, SeededSitting.Of(OutcomeKind.AskApplicant, until: until));
        await sitting.ReleaseAsync();
        await service.PumpAsync();
        await service.Get<SubmitBag>().ExecuteAsync(sitting.Nominations[0].Id, Installation.Cancellation);

        service.Time.Advance(TimeSpan.FromDays(18));
        await service.PumpAsync();

        Assert.DoesNotContain(await service.MailToAsync("personne0@exemple.fr"), mail => mail.Subject.StartsWith("Rappel", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheWitnessAddsOnceAndTheFirstWordsStay()
    {
        await using Installation service = await Installation.OpenAsync();
        SeededSitting sitting = await SeededSitting.OpenAsync(service, SeededSitting.Of(OutcomeKind.AskWitness, piece: "t1"));
        await GiveTestimonyAsync(service, sitting);
        Assert.Equal(ReleaseStatus.Released, await sitting.ReleaseAsync());
        await service.PumpAsync();

        Nomination asked = await sitting.NominationAsync(0);
        Assert.Equal((NominationStatus.Deferred, null), (asked.Status, asked.Sitting));
        TestimonyAddition question = Assert.Single(asked.Evidence.Single(piece => piece.Id == "t1").Testimony!.Additions!);
        MailMessage mail = Assert.Single(await service.MailToAsync("temoin@exemple.fr"));
        Assert.Contains($"https://badges.example/testimony/{asked.Id}/t1/{question.Id}?key=", mail.Text, StringComparison.Ordinal);

        AddToTestimony add = service.Get<AddToTestimony>();
        Assert.NotEmpty((await add.ExecuteAsync(asked.Id, "t1", question.Id, "Bref.", Installation.Cancellation)).Problems);
        Assert.Equal(TestimonyState.Written, (await add.ExecuteAsync(asked.Id, "t1", question.Id, "Elle a relancé le groupe.", Installation.Cancellation)).State);
        Assert.Equal(TestimonyState.Written, (await add.ExecuteAsync(asked.Id, "t1", question.Id, "Tout autre chose, plus tard.", Installation.Cancellation)).State);

        Testimony testimony = (await sitting.NominationAsync(0)).Evidence.Single(piece => piece.Id == "t1").Testimony!;
        Assert.Equal("Premiers mots.", testimony.Text);
        Assert.Equal(("Elle a relancé le groupe.", service.Time.GetUtcNow()), (testimony.Additions![0].Text, testimony.Additions[0].WrittenAt));
    }

    private static async Task GiveTestimonyAsync(Installation service, SeededSitting sitting)
    {
        Document<Nomination> found = (await service.Get<NominationQueries>().FindAsync(sitting.Nominations[0].Id, Installation.Cancellation))!;
        Evidence piece = new()
        {
            Id = "t1",
            Kind = EvidenceKind.Testimony,
            Testimony = new Testimony("Noémie Témoin", "temoin@exemple.fr", "Premiers mots.", service.Time.GetUtcNow()),
        };
        DocumentSave save = new DocumentSave(NominationPartition.Of(found.Value.Badge)).Replace(
            NominationPartition.Nomination(found.Value.Id), found.Value with { Evidence = [.. found.Value.Evidence, piece] }, found.ETag, CoreJson.Default.Nomination);
        Assert.True((await service.Get<IDocuments>().SaveAsync(save, Installation.Cancellation)).Saved);
    }
}
