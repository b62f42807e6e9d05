using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Audit.Checking;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Testimonies;
using BadgeFunctions.Core.Privacy;

namespace BadgeFunctions.Local.Tests.Audit;

public sealed class AuditErasureTests
{
    private const string Email = "camille@ecole.example";
    private const string Witness = "temoin@ecole.example";

    [Fact]
    public async Task AnErasedNominationLeavesAChainThatHoldsAndNamesNobody()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = await service.NominateAsync(Email);
        await service.DecideAsync(nomination.Id, DecisionOutcome.Refused);

        await EraseAsync(service, Email);

        IReadOnlyList<AuditRecord> told = await service.Get<AuditTrail>().OfNominationAsync(nomination.Id, Installation.Cancellation);
        Assert.Equal(["submitted", "decided", "erased"], told.Select(one => one.Entry.Action));
        Assert.Equal([true, true, false], told.Select(one => one.IsErased));
        Assert.Empty(await new RawRows(service).ListAsync("x:"));
        AuditReport report = await service.Get<AuditVerifier>().CheckAsync(Installation.Cancellation);
        Assert.Equal((true, 1, 3, 0, 2), (report.Holds, report.Chains, report.Entries, report.Details, report.Erased));
        Assert.True((await service.Get<AuditVerifier>().CheckDossierAsync(nomination.Id, Installation.Cancellation))!.Holds);
    }

    [Fact]
    public async Task AWitnessIsTakenOutOfTheDetailsThatNameThemAndNoOther()
    {
        await using Installation service = await Installation.OpenAsync();
        NominationDraft draft = new()
        {
            Badge = Installation.Badge,
            FamilyName = "Martin",
            GivenName = "Camille",
            Email = Email,
            Reason = "Trie, explique, recommence.",
            Evidence = [new EvidenceDraft { Title = "Ce que dit mon collègue", WitnessName = "Placide Ourliac", WitnessEmail = Witness }],
        };
        Nomination nomination = (await service.Get<SubmitNomination>().ExecuteAsync(
            draft, new SubmissionContext(NominationOrigin.Form, "fr", AddressProved: true), Installation.Cancellation)).Nomination!;
        await service.Get<WriteTestimony>().ExecuteAsync(
            nomination.Id, nomination.Evidence[0].Id, new TestimonyDraft("Je l’ai vue à l’œuvre toute l’année.", "Collègue"), Installation.Cancellation);

        await EraseAsync(service, Witness);

        IReadOnlyList<AuditRecord> told = await service.Get<AuditTrail>().OfNominationAsync(nomination.Id, Installation.Cancellation);
        Assert.Equal(
            [("submitted", true), ("testimony-written", false), ("person-forgotten", false)], told.Select(one => (one.Entry.Action, one.IsErased)));
        Assert.DoesNotContain(await new RawRows(service).ListAsync("x:"), row => System.Text.Encoding.UTF8.GetString(row.Json).Contains("Ourliac", StringComparison.Ordinal));
        Assert.True((await service.Get<AuditVerifier>().CheckAsync(Installation.Cancellation)).Holds);
    }

    private static Task<IReadOnlyList<PersonalRecord>> EraseAsync(Installation service, string email) =>
        service.Get<ErasePerson>().ExecuteAsync(email, keepBadges: false, new Actor("Exploitante", Role.Operator, []), Installation.Cancellation);
}
