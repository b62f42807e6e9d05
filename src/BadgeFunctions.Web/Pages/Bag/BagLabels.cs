using BadgeFunctions.Core.Nominations.Bags;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Nominate;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Bag;

/// <summary>What the bag's forms call their fields where something is wrong with them.</summary>
internal static class BagLabels
{
    public static IEnumerable<FieldProblem> Describe(IEnumerable<Problem> problems, Texts texts) => problems.Select(problem => problem.Field switch
    {
        NominationFields.Guardian => Of(problem, texts["bag.guardian"], texts),
        NominationFields.Badge => Of(problem, null, texts),
        InviteContributor.EmailField => Of(problem, texts["bag.invite-email"], texts),
        InviteContributor.NameField => Of(problem, texts["bag.invite-name"], texts),
        ContributeToBag.NameField => Of(problem, texts["bag.contribute-name"], texts),
        _ => NominationLabels.Describe(problem, texts),
    });

    public static IEnumerable<FieldProblem> Describe(IEnumerable<BagConflict> conflicts, Texts texts) => conflicts.Select(conflict => NominationLabels.Describe(
        conflict.Field, texts.Format("bag.conflict", conflict.Kept ?? texts["bag.conflict-empty"]), texts));

    private static FieldProblem Of(Problem problem, string? label, Texts texts) => new(problem.Field, label, ProblemText.Describe(problem, texts.Culture));
}
