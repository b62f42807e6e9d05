using System.Globalization;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Commissions.Rules;

/// <summary>Checks what was typed into the form for rules.</summary>
internal static class RulesReader
{
    public static (CommissionRules? Rules, IReadOnlyList<Problem> Problems) Read(RulesDraft draft)
    {
        FieldReader reader = new();
        int? minimum = Number(reader, RulesFields.MinimumSize, draft.MinimumSize, RulesFields.LargestSize);
        int? maximum = Number(reader, RulesFields.MaximumSize, draft.MaximumSize, RulesFields.LargestSize);
        if (maximum < minimum)
        {
            reader.Report(RulesFields.MaximumSize, ProblemCodes.MaximumBelowMinimum);
        }

        // A commission of the smallest size must be able to have them all.
        int? departments = Number(reader, RulesFields.MinimumDepartments, draft.MinimumDepartments, RulesFields.LargestSize);
        NotMore(reader, RulesFields.MinimumDepartments, departments, minimum);
        int? quorum = Number(reader, RulesFields.Quorum, draft.Quorum, RulesFields.LargestSize);
        NotMore(reader, RulesFields.Quorum, quorum, maximum);
        TieRule? tie = draft.Tie switch
        {
            RulesDraft.ChairDecides => TieRule.Chair,
            RulesDraft.Defers => TieRule.Defer,
            _ => null,
        };
        if (tie is null)
        {
            reader.Report(RulesFields.Tie, ProblemCodes.Required);
        }

        int? days = Number(reader, RulesFields.AgeingAfterDays, draft.AgeingAfterDays, RulesFields.MostDays);
        string? charter = reader.Paragraphs(RulesFields.Charter, draft.Charter, RulesFields.LongestCharter);
        return reader.Problems.Count > 0
            ? (null, reader.Problems)
            : (new CommissionRules
            {
                MinimumSize = minimum!.Value,
                MaximumSize = maximum!.Value,
                MinimumDepartments = departments!.Value,
                WantsHolder = draft.WantsHolder,
                Quorum = quorum!.Value,
                Tie = tie!.Value,
                Alone = draft.Alone,
                Outsiders = draft.Outsiders,
                AgeingAfterDays = days!.Value,
                Charter = charter,
            }, []);
    }

    private static int? Number(FieldReader reader, string field, string? typed, int most)
    {
        string text = TypedText.Trim(typed);
        if (text.Length == 0)
        {
            reader.Report(field, ProblemCodes.Required);
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= most)
        {
            return number;
        }

        reader.Report(field, ProblemCodes.WholeNumber, most);
        return null;
    }

    private static void NotMore(FieldReader reader, string field, int? number, int? most)
    {
        if (number > most)
        {
            reader.Report(field, ProblemCodes.MoreThanMembers, most);
        }
    }
}
