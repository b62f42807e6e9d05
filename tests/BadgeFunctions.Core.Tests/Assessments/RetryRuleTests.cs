using BadgeFunctions.Core.Assessments;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Tests.Assessments;

public sealed class RetryRuleTests
{
    private static readonly DateTimeOffset Tried = new(2026, 3, 20, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("unlimited", 0, true)]
    [InlineData(null, 0, false)]
    [InlineData(null, 11, false)]
    [InlineData(null, 12, true)]
    public void AllowsTheNextAttemptAtOnceOrOnAnotherDay(string? retries, int hoursLater, bool open)
    {
        DateTimeOffset? opens = RetryRule.OpensAt(Badge(retries), Failed(Tried), Tried.AddHours(hoursLater));

        Assert.Equal(open, opens is null);
    }

    [Fact]
    public void NeverHoldsUpTheFirstAttempt() => Assert.Null(RetryRule.OpensAt(Badge(null), new Progress(null), Tried));

    private static Badge Badge(string? retries) => new()
    {
        Id = "conversions",
        Name = "Conversions",
        Description = "Convertit.",
        Criteria = "Un exercice.",
        Issuer = "lycee",
        Retries = retries,
    };

    private static Progress Failed(DateTimeOffset at) => new(new Nomination
    {
        Id = "conversions.x",
        Badge = "conversions",
        Issuer = "lycee",
        Nominee = Person.Nobody,
        Language = "fr",
        SubmittedAt = at,
        Status = NominationStatus.Refused,
        Decision = new Decision(DecisionOutcome.Refused, null, "Mme Roche", at),
        AwardId = "x",
    });
}
