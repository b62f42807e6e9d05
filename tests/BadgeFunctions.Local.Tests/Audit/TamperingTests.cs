using BadgeFunctions.Core.Audit.Checking;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Local.Tests.Audit;

public sealed class TamperingTests
{
    [Fact]
    public async Task EveryByteOfEveryRowOfAChainCounts()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = await DossierAsync(service);
        RawRows raw = new(service);
        List<(string Partition, string Id, byte[] Json)> rows = [.. await raw.ListAsync($"a:{nomination.Id}:"), .. await raw.ListAsync($"x:{nomination.Id}:")];
        Assert.Equal(4, rows.Count);
        List<string> unnoticed = [];
        foreach ((string partition, string id, byte[] json) in rows)
        {
            for (int i = 0; i < json.Length; i++)
            {
                byte[] flipped = [.. json];
                flipped[i] ^= 1;
                await raw.ReplaceAsync(partition, id, id, flipped);
                if ((await CheckAsync(service, nomination)).Holds)
                {
                    unnoticed.Add($"{id} byte {i}");
                }
            }

            await raw.ReplaceAsync(partition, id, id, json);
            for (int i = 0; i < id.Length; i++)
            {
                string flipped = id[..i] + (char)(id[i] ^ 1) + id[(i + 1)..];
                await raw.ReplaceAsync(partition, id, flipped, json);
                if ((await CheckAsync(service, nomination)).Holds)
                {
                    unnoticed.Add($"{id} as {flipped}");
                }

                await raw.ReplaceAsync(partition, flipped, id, json);
            }
        }

        Assert.Empty(unnoticed);
        Assert.True((await CheckAsync(service, nomination)).Holds);
    }

    [Fact]
    public async Task AnotherSpellingOfTheSameMomentIsNoticed()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = await DossierAsync(service);

        await new RawRows(service).EditAsync($"a:{nomination.Id}:000002", "+00:00", "-00:00");

        Assert.Equal(new AuditBreak(nomination.Id, 2, AuditBreakKind.EntryUnreadable), Assert.Single((await CheckAsync(service, nomination)).Breaks));
    }

    [Fact]
    public async Task AnEntryThatIsCutOffIsMissed()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = await DossierAsync(service);

        await RemoveLastAsync(service, nomination, "a:");
        await RemoveLastAsync(service, nomination, "x:");

        AuditReport report = await service.Get<AuditVerifier>().CheckAsync(Installation.Cancellation);
        Assert.Equal(new AuditBreak(nomination.Id, 2, AuditBreakKind.EntryMissing), Assert.Single(report.Breaks));
    }

    [Fact]
    public async Task AnEntryThatIsCutOutIsMissed()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = await DossierAsync(service);

        RawRows raw = new(service);
        await raw.DeleteAsync((await raw.ListAsync($"a:{nomination.Id}:"))[0].Partition, $"a:{nomination.Id}:000001");

        Assert.Equal(new AuditBreak(nomination.Id, 1, AuditBreakKind.EntryMissing), Assert.Single((await CheckAsync(service, nomination)).Breaks));
    }

    [Fact]
    public async Task EntriesThatChangePlacesAreNoticed()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = await DossierAsync(service);
        RawRows raw = new(service);
        List<(string Partition, string Id, byte[] Json)> rows = await raw.ListAsync($"a:{nomination.Id}:");

        await raw.ReplaceAsync(rows[0].Partition, rows[0].Id, rows[0].Id, rows[1].Json);
        await raw.ReplaceAsync(rows[1].Partition, rows[1].Id, rows[1].Id, rows[0].Json);

        Assert.Equal(new AuditBreak(nomination.Id, 1, AuditBreakKind.EntryMisplaced), Assert.Single((await CheckAsync(service, nomination)).Breaks));
    }

    [Fact]
    public async Task ADetailThatVanishesWithoutAWordIsMissed()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = await DossierAsync(service);

        await RemoveLastAsync(service, nomination, "x:");

        Assert.Equal(new AuditBreak(nomination.Id, 2, AuditBreakKind.DetailMissing), Assert.Single((await CheckAsync(service, nomination)).Breaks));
    }

    [Fact]
    public async Task AStatusThatNoEntryLedToIsNoticed()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = await DossierAsync(service);

        await new RawRows(service).EditAsync($"n:{nomination.Id}", "\"status\":\"refused\"", "\"status\":\"deferred\"");

        Assert.Equal(new AuditBreak(nomination.Id, 3, AuditBreakKind.StateDiffers), Assert.Single((await CheckAsync(service, nomination)).Breaks));
    }

    [Fact]
    public async Task AChainWhoseDossierWasTakenAwayIsFound()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = await DossierAsync(service);
        RawRows raw = new(service);

        await raw.DeleteAsync((await raw.ListAsync($"a:{nomination.Id}:"))[0].Partition, $"n:{nomination.Id}");

        AuditReport report = await service.Get<AuditVerifier>().CheckAsync(Installation.Cancellation);
        Assert.Equal(AuditBreakKind.HeadMissing, Assert.Single(report.Breaks).Kind);
    }

    [Fact]
    public async Task AChainThatIsMadeAnewDiffersFromTheEndThatWasKept()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = await DossierAsync(service);
        AuditVerifier verifier = service.Get<AuditVerifier>();
        List<KeptHead> kept = [];
        await foreach (KeptHead head in verifier.HeadsAsync(Installation.Cancellation))
        {
            kept.Add(KeptHead.Parse(head.ToString())!);
        }

        KeptHead own = Assert.Single(kept);
        Assert.True((await verifier.CheckAsync(own, Installation.Cancellation)).Holds);
        KeptHead other = own with { Head = own.Head with { Hash = new string('0', own.Head.Hash.Length) } };
        Assert.Equal(
            new AuditBreak(nomination.Id, 2, AuditBreakKind.KeptHeadDiffers),
            Assert.Single((await verifier.CheckAsync(other, Installation.Cancellation)).Breaks));
    }

    private static async Task RemoveLastAsync(Installation service, Nomination nomination, string prefix)
    {
        RawRows raw = new(service);
        (string partition, string id, _) = (await raw.ListAsync($"{prefix}{nomination.Id}:"))[^1];
        await raw.DeleteAsync(partition, id);
    }

    private static async Task<AuditReport> CheckAsync(Installation service, Nomination nomination) =>
        (await service.Get<AuditVerifier>().CheckDossierAsync(nomination.Id, Installation.Cancellation))!;

    private static async Task<Nomination> DossierAsync(Installation service)
    {
        Nomination nomination = await service.NominateAsync("camille@ecole.example");
        await service.DecideAsync(nomination.Id, DecisionOutcome.Refused);
        return nomination;
    }
}
