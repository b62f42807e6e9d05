using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Tests.Commissions;

public sealed class RulesReaderTests
{
    [Fact]
    public void RulesComeBackAsTheyWereTyped()
    {
        CommissionRules rules = new() { Tie = TieRule.Defer, WantsHolder = true, Charter = "Un cadre.\n\nÀ nous." };

        Assert.Equal(rules, RulesReader.Read(RulesDraft.Of(rules)).Rules);
    }

    [Theory]
    [InlineData(RulesFields.MaximumSize, "3", ProblemCodes.MaximumBelowMinimum)]
    [InlineData(RulesFields.MaximumSize, "31", ProblemCodes.WholeNumber)]
    [InlineData(RulesFields.MinimumSize, "0", ProblemCodes.WholeNumber)]
    [InlineData(RulesFields.MinimumDepartments, "5", ProblemCodes.MoreThanMembers)]
    [InlineData(RulesFields.Quorum, "7", ProblemCodes.MoreThanMembers)]
    [InlineData(RulesFields.Quorum, "", ProblemCodes.Required)]
    [InlineData(RulesFields.Tie, "toss", ProblemCodes.Required)]
    [InlineData(RulesFields.AgeingAfterDays, "-1", ProblemCodes.WholeNumber)]
    public void RulesThatCannotBeKeptAreRefused(string field, string typed, string code)
    {
        RulesDraft draft = RulesDraft.Of(new CommissionRules());
        draft = field switch
        {
            RulesFields.MaximumSize => draft with { MaximumSize = typed },
            RulesFields.MinimumSize => draft with { MinimumSize = typed },
            RulesFields.MinimumDepartments => draft with { MinimumDepartments = typed },
            RulesFields.Quorum => draft with { Quorum = typed },
            RulesFields.Tie => draft with { Tie = typed },
            _ => draft with { AgeingAfterDays = typed },
        };

        (CommissionRules? rules, IReadOnlyList<Problem> problems) = RulesReader.Read(draft);

        Assert.Null(rules);
        Assert.Equal((field, code), (Assert.Single(problems).Field, problems[0].Code));
    }
}
