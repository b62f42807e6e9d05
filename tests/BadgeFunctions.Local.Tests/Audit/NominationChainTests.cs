using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Audit.Checking;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Bags;
using BadgeFunctions.Core.Review;
using BadgeFunctions.Local.Tests.Bags;

namespace BadgeFunctions.Local.Tests.Audit;

public sealed class NominationChainTests
{
    private const string Email = "camille@ecole.example";

    [Fact]
    public async Task EachStepSaysWhoDidWhatAndWhatItLedTo()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = await service.NominateAsync(Email, "proposante@ecole.example");
        await service.Get<RespondToNomination>().ExecuteAsync(nomination.Id, agrees: true, Installation.Cancellation);
        Actor reviewer = new("Dominique Faure", Role.Operator, []) { Account = "0123456789abcdefghjkmnpqrs" };
        await service.Get<DecideNomination>().ExecuteAsync(
            nomination.Id, new DecisionRequest(DecisionOutcome.Approved, "Convaincant.", []), reviewer, Installation.Cancellation);
        await service.PumpAsync();

        IReadOnlyList<AuditRecord> told = await service.Get<AuditTrail>().OfNominationAsync(nomination.Id, Installation.Cancellation);

        Assert.Equal(
            [
                ("nominator", "submitted", null, "awaiting-consent"),
                ("nominee", "consent-given", "awaiting-consent", "submitted"),
                ("0123456789abcdefghjkmnpqrs", "decided", "submitted", "approved"),
            ],
            told.Select(one => (one.Entry.By, one.Entry.Action, one.Entry.Before, one.Entry.After!)));
        Assert.Equal("Trie, explique, recommence.", told[0].Detail!.After!["reason"]);
        Assert.Equal(["consented-at"], told[1].Detail!.After!.Keys);
        Assert.Equal("Dominique Faure", told[2].Detail!.Name);
        Assert.Equal("Convaincant.", told[2].Detail!.After!["decision.reason"]);
        Assert.Equal(
            [("system", "badge-published", "published")],
            (await service.Get<AuditTrail>().OfAwardAsync(nomination.AwardId, Installation.Cancellation))
                .Select(one => (one.Entry.By, one.Entry.Action, one.Entry.After!)));
        AuditReport report = await service.Get<AuditVerifier>().CheckAsync(Installation.Cancellation);
        Assert.True(report.Holds);
        Assert.Equal((2, 4, 3), (report.Chains, report.Entries, report.Details));
    }

    [Fact]
    public async Task ARevocationIsToldByTheChainOfItsAward()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = await service.NominateAsync(Email);
        await service.DecideAsync(nomination.Id, DecisionOutcome.Approved);
        await service.PumpAsync();

        await service.Get<RevokeAward>().ExecuteAsync(
            nomination.AwardId, "Erreur de personne.", RevocationCategory.Error, new Actor("Exploitante", Role.Operator, []), Installation.Cancellation);

        AuditRecord last = (await service.Get<AuditTrail>().OfAwardAsync(nomination.AwardId, Installation.Cancellation))[^1];
        Assert.Equal(("operator", "badge-revoked", "revoked"), (last.Entry.By, last.Entry.Action, last.Entry.After!));
        Assert.Equal("Erreur de personne.", last.Detail!.After!["revocation.reason"]);
        Assert.True((await service.Get<AuditVerifier>().CheckAsync(Installation.Cancellation)).Holds);
    }

    [Fact]
    public async Task ALongTextIsToldByItsBeginningAndItsHash()
    {
        await using Installation service = await Installation.OpenAsync();
        NominationDraft draft = new()
        {
            Badge = Installation.Badge,
            FamilyName = "Martin",
            GivenName = "Camille",
            Email = Email,
            Reason = new string('é', 1500),
        };

        Nomination nomination = (await service.Get<SubmitNomination>().ExecuteAsync(
            draft, new SubmissionContext(NominationOrigin.Form, "fr"), Installation.Cancellation)).Nomination!;

        string reason = (await service.Get<AuditTrail>().OfNominationAsync(nomination.Id, Installation.Cancellation))[0].Detail!.After!["reason"];
        Assert.StartsWith(new string('é', 200) + "… [1500; sha256:", reason, StringComparison.Ordinal);
        Assert.True(reason.Length < 300);
    }

    [Fact]
    public async Task TextThatIsTypedIntoADraftIsToldOnceItIsSent()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.OpenAsync(service);
        for (int i = 0; i < 3; i++)
        {
            await SomeBag.WriteAsync(service, id, SomeBag.Text with { Reason = $"Essai numéro {i} de ma demande." });
        }

        Assert.Equal(["draft-opened"], (await service.Get<AuditTrail>().OfNominationAsync(id, Installation.Cancellation)).Select(one => one.Entry.Action));
        Assert.Empty((await service.Get<SubmitBag>().ExecuteAsync(id, Installation.Cancellation)).Problems);

        AuditRecord sent = (await service.Get<AuditTrail>().OfNominationAsync(id, Installation.Cancellation))[^1];
        Assert.Equal(("draft-sent", "draft", "submitted"), (sent.Entry.Action, sent.Entry.Before!, sent.Entry.After!));
        Assert.Equal("Essai numéro 2 de ma demande.", sent.Detail!.After!["reason"]);
        Assert.True((await service.Get<AuditVerifier>().CheckAsync(Installation.Cancellation)).Holds);
    }

    [Fact]
    public async Task ANominationFromBeforeTheChainsBeginsOneWithItsNextChange()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = await service.NominateAsync(Email);
        RawRows raw = new(service);
        await raw.EditAsync($"n:{nomination.Id}", $"\"audit\":{{\"count\":1,\"hash\":\"{(await service.FindAsync(nomination.Id)).Audit!.Hash}\"}},", string.Empty);
        foreach (string prefix in new[] { "a:", "x:" })
        {
            foreach ((string partition, string id, _) in await raw.ListAsync($"{prefix}{nomination.Id}:"))
            {
                await raw.DeleteAsync(partition, id);
            }
        }

        Assert.Equal(AuditReport.Empty, await service.Get<AuditVerifier>().CheckAsync(Installation.Cancellation));
        await service.DecideAsync(nomination.Id, DecisionOutcome.Deferred);

        AuditRecord first = Assert.Single(await service.Get<AuditTrail>().OfNominationAsync(nomination.Id, Installation.Cancellation));
        Assert.Equal(("submitted", "deferred"), (first.Entry.Before!, first.Entry.After!));
        Assert.True((await service.Get<AuditVerifier>().CheckAsync(Installation.Cancellation)).Holds);
    }
}
