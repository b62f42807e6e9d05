using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Testimonies;
using BadgeFunctions.Core.Privacy;
using BadgeFunctions.Local.Tests.Bags;

namespace BadgeFunctions.Local.Tests.Privacy;

/// <summary>A witness is a person of their own, with a right to be forgotten.</summary>
public sealed class EraseWitnessTests
{
    [Fact]
    public async Task AWitnessIsForgottenAndTheWordsStay()
    {
        await using Installation installation = await Installation.OpenAsync();
        NominationDraft draft = new()
        {
            Badge = Installation.Badge,
            FamilyName = "Martin",
            GivenName = "Camille",
            Email = "camille@exemple.fr",
            Evidence = [new EvidenceDraft { WitnessName = "Ana Lemoine", WitnessEmail = "ana@exemple.fr" }],
        };
        Nomination sent = (await installation.Get<SubmitNomination>().ExecuteAsync(
            draft, new SubmissionContext(NominationOrigin.Form, "fr", null, AddressProved: true), Installation.Cancellation)).Nomination!;
        await installation.Get<WriteTestimony>().ExecuteAsync(
            sent.Id, sent.Evidence[0].Id, new TestimonyDraft("Je l’ai vue à l’œuvre.", null), Installation.Cancellation);

        PersonalRecord record = Assert.Single(await installation.Get<ErasePerson>().ExecuteAsync(
            "ana@exemple.fr", keepBadges: true, new Actor("Opératrice", Role.Operator, []), Installation.Cancellation));

        Assert.Equal((PersonRole.Witness, ErasureOutcome.Erased), (record.Role, record.Outcome));
        Testimony testimony = (await installation.FindAsync(sent.Id)).Evidence[0].Testimony!;
        Assert.Equal(("", "", "Je l’ai vue à l’œuvre."), (testimony.WitnessName, testimony.WitnessEmail, testimony.Text));
        Assert.Empty(await installation.Get<PersonalRecords>().ListAsync("ana@exemple.fr", Installation.Cancellation));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AWitnessNamedInABagIsForgotten(bool withTheForm)
    {
        await using Installation installation = await Installation.OpenAsync();
        EvidenceDraft asked = new() { WitnessName = "Ana Lemoine", WitnessEmail = "ana@exemple.fr" };
        string id = await SomeBag.OpenAsync(
            installation, draft: withTheForm ? new NominationDraft { Badge = Installation.Badge, Email = SomeBag.Owner, Evidence = [asked] } : null);
        if (!withTheForm)
        {
            await SomeBag.PutAsync(installation, id, asked);
        }

        await installation.Get<ErasePerson>().ExecuteAsync(
            "ana@exemple.fr", keepBadges: true, new Actor("Opératrice", Role.Operator, []), Installation.Cancellation);

        Testimony testimony = Assert.Single((await installation.FindAsync(id)).Evidence).Testimony!;
        Assert.Equal(("", ""), (testimony.WitnessName, testimony.WitnessEmail));
    }
}
