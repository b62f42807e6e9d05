using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Assessments;
using BadgeFunctions.Core.Classes;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Privacy;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Local.Tests.Assessments;

public sealed class ClassTests
{
    [Fact]
    public async Task FindsAPupilByTheCodeAsTyped()
    {
        await using SomeClass some = await SomeClass.OpenAsync();

        PupilInClass? found = await some.Service.Get<PupilCodes>().FindAsync($" {PupilCode.Written(some.Awa.Code)} ", Installation.Cancellation);

        Assert.Equal((some.Awa, "2de 4"), (found!.Pupil, found.Class.Name));
        Assert.Null(await some.Service.Get<PupilCodes>().FindAsync(PupilCode.New(), Installation.Cancellation));
    }

    [Fact]
    public async Task ShowsAClassToTheAssessorsOfItsIssuerOnly()
    {
        await using SomeClass some = await SomeClass.OpenAsync();
        ClassQueries classes = some.Service.Get<ClassQueries>();

        Assert.Single(await classes.ListAsync(SomeClass.Colleague, Installation.Cancellation));
        Assert.NotNull(await classes.FindAsync(some.List.Id, SomeClass.Colleague, Installation.Cancellation));
        Assert.Empty(await classes.ListAsync(SomeClass.Stranger, Installation.Cancellation));
        Assert.Null(await classes.FindAsync(some.List.Id, SomeClass.Stranger, Installation.Cancellation));
        Assert.False(await some.Service.Get<ChangeClass>().DeleteAsync(some.List.Id, SomeClass.Stranger, Installation.Cancellation));
    }

    [Fact]
    public async Task NamesEachLineThatIsWrongAndMakesNothing()
    {
        await using SomeClass some = await SomeClass.OpenAsync();

        ClassResult result = await some.Service.Get<CreateClass>().ExecuteAsync(
            new ClassDraft("ailleurs", " ", "2026-2027", [new("Petit", "Noé", null), new("Petit", null, "pas-une-adresse")]), SomeClass.Teacher, Installation.Cancellation);

        Assert.Equal(
            [new Problem("issuer", ProblemCodes.Unknown), new Problem("name", ProblemCodes.Required), new Problem("pupils[2].givenName", ProblemCodes.Required), new Problem("pupils[2].email", ProblemCodes.Email)],
            result.Problems);
        Assert.Single(await some.Service.Get<ClassQueries>().ListAsync(SomeClass.Teacher, Installation.Cancellation));
    }

    [Fact]
    public async Task KeepsACodeWhenAPupilIsCorrected()
    {
        await using SomeClass some = await SomeClass.OpenAsync();

        ClassResult result = await some.Service.Get<ChangeClass>().CorrectAsync(
            some.List.Id, some.Awa.Id, new PupilDraft("Zidane", "Awa", null), SomeClass.Teacher, Installation.Cancellation);

        Assert.Equal(["Émond", "Zidane"], result.Class!.Pupils.Select(pupil => pupil.FamilyName));
        Assert.Equal("Zidane", (await some.Service.Get<PupilCodes>().FindAsync(some.Awa.Code, Installation.Cancellation))!.Pupil.FamilyName);
    }

    [Fact]
    public async Task AddsPupilsAtTheSameTimeAndLosesNone()
    {
        await using SomeClass some = await SomeClass.OpenAsync();
        ChangeClass change = some.Service.Get<ChangeClass>();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i =>
            change.AddAsync(some.List.Id, [new PupilDraft("Petit", $"Noé {i}", null)], SomeClass.Teacher, Installation.Cancellation)));

        Assert.Equal(10, (await some.Service.Get<ClassQueries>().FindAsync(some.List.Id, SomeClass.Teacher, Installation.Cancellation))!.Pupils.Count);
    }

    [Fact]
    public async Task EndsTheCodesOfADeletedClassAndKeepsWhatPupilsDid()
    {
        await using SomeClass some = await SomeClass.OpenAsync();
        AttemptResult result = await some.TryAsync(some.Awa, achieved: true, seen: 0);

        Assert.True(await some.Service.Get<ChangeClass>().DeleteAsync(some.List.Id, SomeClass.Teacher, Installation.Cancellation));

        Assert.Null(await some.Service.Get<PupilCodes>().FindAsync(some.Awa.Code, Installation.Cancellation));
        Assert.Equal(NominationStatus.Approved, (await some.Service.FindAsync(result.Nomination!.Id)).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ErasesAPupilByTheCodeOnThePaper(bool withAddress)
    {
        await using SomeClass some = await SomeClass.OpenAsync();
        Pupil pupil = withAddress ? some.Zoe : some.Awa;
        await some.TryAsync(pupil, achieved: false, seen: 0, note: "Presque.");
        AttemptResult won = await some.TryAsync(pupil, achieved: true, seen: 1);
        await some.Service.PumpAsync();
        string person = (await some.Service.Get<PersonKeys>().FindAsync(PupilCode.Written(pupil.Code), Installation.Cancellation))!;

        IReadOnlyList<PersonalRecord> records = await some.Service.Get<ErasePerson>().ExecuteAsync(
            person, keepBadges: false, new Actor("Exploitante", Role.Operator, []), Installation.Cancellation);
        await some.Service.PumpAsync();

        Assert.Equal(won.Nomination!.AwardId, Assert.Single(records).Award);
        ClassList list = (await some.Service.Get<ClassQueries>().FindAsync(some.List.Id, SomeClass.Teacher, Installation.Cancellation))!;
        Assert.DoesNotContain(pupil.Id, list.Pupils.Select(one => one.Id));
        Assert.Empty(await some.Service.Get<PersonalRecords>().ListAsync(person, Installation.Cancellation));
        Assert.DoesNotContain(Files(some), content => content.Contains(pupil.FamilyName, StringComparison.Ordinal) || content.Contains(pupil.Code, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Files(SomeClass some) => Directory
        .EnumerateFiles(some.Service.Data, "*", SearchOption.AllDirectories)
        .Where(file => !file.EndsWith("-shm", StringComparison.Ordinal) && !file.EndsWith(".lock", StringComparison.Ordinal))
        .Select(file =>
        {
            using FileStream content = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using StreamReader reader = new(content);
            return reader.ReadToEnd();
        });
}
