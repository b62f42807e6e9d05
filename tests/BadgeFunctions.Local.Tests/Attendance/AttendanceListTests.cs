using System.Buffers;
using System.Globalization;
using System.Text;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Attendance.Lists;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Spreadsheets;

namespace BadgeFunctions.Local.Tests.Attendance;

public sealed class AttendanceListTests
{
    private const string List = """
        Nom;Prénom;Mél;Fonction
        Bérenger;Noémie;noemie@ecole.example;CPE
        Sans;Adresse;pas une adresse;
        Tissot;Ali;ALI@ecole.example;
        Tissot;Ali;ali@ecole.example;Doublon
        =1+1;Formule;;
        Quillac;Zéphyrine;zephyrine@ecole.example;
        """;

    [Fact]
    public async Task ABadRowNeverStopsTheGoodOnes()
    {
        await using Installation service = await Installation.OpenAsync();
        AttendanceSession session = await service.PrepareAsync();

        AttendanceListPlan done = await TakeAsync(service, session, List);

        Assert.Equal(
            [ListedOutcome.Added, ListedOutcome.Rejected, ListedOutcome.Added, ListedOutcome.Repeated, ListedOutcome.Rejected, ListedOutcome.Added],
            done.Rows.Select(row => row.Outcome));
        Assert.Equal(3, (await service.ReadAsync(session)).Listed);
        Assert.All(await service.NominationsAsync(session), nomination => Assert.Equal(NominationStatus.Approved, nomination.Status));
        await service.PumpAsync();
        Assert.Single(await service.MailToAsync("noemie@ecole.example"), mail => mail.Text.Contains("/badges/", StringComparison.Ordinal));
        Assert.All(await service.PeopleAsync(session), person => Assert.Equal((true, Standing.Issued), (person.Listed, person.Standing)));
    }

    [Fact]
    public async Task LookingChangesNothing()
    {
        await using Installation service = await Installation.OpenAsync();
        AttendanceSession session = await service.PrepareAsync();

        AttendanceListPlan plan = await service.Get<AttendanceLists>().PlanAsync(session, Bytes(List), Installation.Cancellation);

        Assert.Equal(3, plan.Count(ListedOutcome.Added));
        Assert.Empty(await service.PeopleAsync(session));
        Assert.Equal(session, await service.ReadAsync(session));
    }

    [Fact]
    public async Task TheSameListASecondTimeFindsEverybodyThere()
    {
        await using Installation service = await Installation.OpenAsync();
        AttendanceSession session = await service.PrepareAsync();
        await TakeAsync(service, session, List);

        AttendanceListPlan again = await TakeAsync(service, session, List);

        Assert.False(again.ChangesSomething);
        Assert.Equal(3, again.Count(ListedOutcome.Known));
        Assert.Equal(3, (await service.ReadAsync(session)).Listed);
    }

    [Fact]
    public async Task AListConfirmsThoseWhoSignedUpInTheRoom()
    {
        await using Installation service = await Installation.OpenAsync();
        AttendanceSession session = await service.OpenSessionAsync();
        await service.SignUpAsync(session, "zephyrine@ecole.example");

        AttendanceListPlan done = await TakeAsync(service, session, List);

        Assert.Equal((2, 1), (done.Count(ListedOutcome.Added), done.Count(ListedOutcome.Confirmed)));
        Assert.Equal((1, 2), ((await service.ReadAsync(session)).SignedUp, (await service.ReadAsync(session)).Listed));
        await service.PumpAsync();
        Assert.All(await service.PeopleAsync(session), person => Assert.Equal(Standing.Issued, person.Standing));
    }

    [Fact]
    public async Task WhatACrashCutShortIsFinishedWithoutTheList()
    {
        CutShort? cut = null;
        await using Installation service = await Installation.OpenAsync(services => cut = CutShort.Around(services));
        AttendanceSession session = await service.PrepareAsync();
        cut!.Partitions = "nominations:";
        await Assert.ThrowsAnyAsync<Exception>(() => TakeAsync(service, session, List));
        cut.Partitions = null;

        Assert.Equal(3, await service.Get<CompleteSignUps>().ExecuteAsync(Installation.Cancellation));

        Assert.All(await service.NominationsAsync(session), nomination => Assert.Equal(NominationStatus.Approved, nomination.Status));
        Assert.Equal(3, (await service.ReadAsync(session)).Listed);
    }

    [Fact]
    public async Task RejectedRowsCanBeMendedInASpreadsheetThatRunsNone()
    {
        await using Installation service = await Installation.OpenAsync();
        AttendanceListPlan plan = await service.Get<AttendanceLists>().PlanAsync(await service.PrepareAsync(), Bytes(List), Installation.Cancellation);
        ArrayBufferWriter<byte> output = new();

        RejectedRows.Write(output, plan, CultureInfo.GetCultureInfo("fr"));

        string[] lines = Encoding.UTF8.GetString(output.WrittenSpan).TrimEnd().Split("\r\n");
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("2;courriel – ", lines[1], StringComparison.Ordinal);
        Assert.Contains(";'=1+1;Formule;", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task MoreRowsThanTheLimitAreRefusedAsAWhole()
    {
        await using Installation service = await Installation.OpenAsync();
        string many = "nom;prenom;courriel\n" + string.Concat(Enumerable.Range(0, AttendanceLimits.Rows + 1).Select(i => $"N;P;p{i}@ecole.example\n"));

        CsvException refused = await Assert.ThrowsAsync<CsvException>(async () => await TakeAsync(service, await service.PrepareAsync(), many));

        Assert.Equal(ProblemCodes.TooManyRows, Assert.Single(refused.Problems).Code);
    }

    private static Task<AttendanceListPlan> TakeAsync(Installation service, AttendanceSession session, string list) =>
        service.Get<AttendanceLists>().TakeAsync(session, Bytes(list), "fr", new Actor("Camille Roux", Role.Operator, []), Installation.Cancellation);

    private static byte[] Bytes(string list) => Encoding.UTF8.GetBytes(list);
}
