using System.Text.Json;
using OpenBadges.Tests.Support;
using OpenBadges.V3;
using OpenBadges.Verification;

namespace OpenBadges.Tests.V3;

/// <summary>Results, their descriptions and the levels of rubrics.</summary>
public sealed class ResultTests
{
    private const string Grade = "urn:uuid:0d5c4a7b-9e8f-4a2b-8c4d-5e6f6f3f2b01";
    private const string Rubric = "urn:uuid:0d5c4a7b-9e8f-4a2b-8c4d-5e6f6f3f2b02";
    private const string Progress = "urn:uuid:0d5c4a7b-9e8f-4a2b-8c4d-5e6f6f3f2b03";
    private const string Mastered = "urn:uuid:0d5c4a7b-9e8f-4a2b-8c4d-5e6f6f3f2b04";

    private static readonly ResultDescription[] Descriptions =
    [
        new() { Id = Grade, Name = "Note", ResultType = ResultType.RawScore, ValueMin = 0, ValueMax = 20, RequiredValue = "10" },
        new()
        {
            Id = Rubric,
            Name = "Maîtrise",
            ResultType = ResultType.RubricCriterionLevel,
            Levels = [new RubricCriterionLevel { Id = Mastered, Name = "Maîtrisé", Level = "Mastered", Points = "4" }],
            RequiredLevel = Mastered,
        },
        new() { Id = Progress, Name = "Avancement", ResultType = ResultType.Status },
    ];

    [Fact]
    public async Task WritesResultsThatTheVerifierAccepts()
    {
        var credential = With(
            new Result { ResultDescription = Grade, Value = "14.5" },
            new Result { ResultDescription = Rubric, AchievedLevel = Mastered },
            new Result { ResultDescription = Progress, Status = ResultStatus.Completed });
        var web = new InMemoryDocuments().Add(TestKeys.Kid, TestKeys.Rsa.PublicKey.ToUtf8Json());
        Assert.Equal(Verdict.Valid, (await web.VerifyAsync(TestKeys.Rsa.Sign(credential.ToJwtPayload()))).Verdict);

        var subject = JsonElement.Parse(credential.ToUtf8Json()).GetProperty("credentialSubject");
        Assert.Equal(
            """[{"type":["Result"],"resultDescription":"urn:uuid:0d5c4a7b-9e8f-4a2b-8c4d-5e6f6f3f2b01","value":"14.5"},{"type":["Result"],"achievedLevel":"urn:uuid:0d5c4a7b-9e8f-4a2b-8c4d-5e6f6f3f2b04","resultDescription":"urn:uuid:0d5c4a7b-9e8f-4a2b-8c4d-5e6f6f3f2b02"},{"type":["Result"],"resultDescription":"urn:uuid:0d5c4a7b-9e8f-4a2b-8c4d-5e6f6f3f2b03","status":"Completed"}]""",
            subject.GetProperty("result").GetRawText());
        var description = subject.GetProperty("achievement").GetProperty("resultDescription")[0];
        Assert.Equal(("20", "0", "RawScore"), (description.GetProperty("valueMax").GetString(), description.GetProperty("valueMin").GetString(), description.GetProperty("resultType").GetString()));
    }

    public static TheoryData<string, Result> Misfits => new()
    {
        { "result.resultDescription.known", new Result { ResultDescription = Mastered } },
        { "result.achievedLevel.known", new Result { ResultDescription = Grade, AchievedLevel = Mastered } },
        { "result.achievedLevel.known", new Result { AchievedLevel = Mastered } },
        { "result.value.allowed", new Result { ResultDescription = Grade, Value = "21" } },
        { "result.value.allowed", new Result { ResultDescription = Grade, Value = "bien" } },
        { "result.status", new Result { ResultDescription = Progress, Value = "fini" } },
    };

    [Theory]
    [MemberData(nameof(Misfits), DisableDiscoveryEnumeration = true)]
    public void RefusesAResultThatDoesNotFitItsDescription(string code, Result result) =>
        Assert.Equal(code, Assert.Throws<BadgeArgumentException>(() => With(result).ToUtf8Json()).Code);

    public static TheoryData<string, ResultDescription> Impossible => new()
    {
        { "resultDescription.valueMax.order", Descriptions[0] with { ValueMax = -1, RequiredValue = null } },
        { "resultDescription.requiredValue.allowed", Descriptions[0] with { RequiredValue = "30" } },
        { "resultDescription.requiredValue.allowed", Descriptions[2] with { AllowedValues = ["A", "B"], RequiredValue = "C" } },
        { "resultDescription.requiredLevel.known", Descriptions[1] with { RequiredLevel = Grade } },
        { "resultDescription.level.id", Descriptions[1] with { Levels = [.. Descriptions[1].Levels, .. Descriptions[1].Levels] } },
    };

    [Theory]
    [MemberData(nameof(Impossible), DisableDiscoveryEnumeration = true)]
    public void RefusesADescriptionNoResultCanMeet(string code, ResultDescription description) =>
        Assert.Equal(code, Assert.Throws<BadgeArgumentException>(() => Of([description]).ToUtf8Json()).Code);

    [Fact]
    public void RefusesTwoDescriptionsOfOneName() =>
        Assert.Equal("achievement.resultDescription.id", Assert.Throws<BadgeArgumentException>(() => Of([Descriptions[0], Descriptions[0]]).ToUtf8Json()).Code);

    [Fact]
    public void RefusesAKindOfResultThatIsNone() =>
        Assert.Equal("resultDescription.resultType", Assert.Throws<BadgeArgumentException>(() => Descriptions[0] with { ResultType = (ResultType)99 }).Code);

    private static OpenBadgeCredential Of(ResultDescription[] descriptions) =>
        Some.Credential with { Subject = Some.Credential.Subject with { Achievement = Some.Achievement with { ResultDescriptions = descriptions } } };

    private static OpenBadgeCredential With(params Result[] results)
    {
        var credential = Of(Descriptions);
        return credential with { Subject = credential.Subject with { Results = results } };
    }
}
