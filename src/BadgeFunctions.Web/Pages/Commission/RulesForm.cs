using BadgeFunctions.Core.Commissions.Rules;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>The form for a commission's rules.</summary>
internal static class RulesForm
{
    public const string RevisionField = "revision";

    private const string Ticked = "true";

    public static RulesDraft Read(IFormCollection form) => new()
    {
        MinimumSize = form[RulesFields.MinimumSize],
        MaximumSize = form[RulesFields.MaximumSize],
        MinimumDepartments = form[RulesFields.MinimumDepartments],
        WantsHolder = form[RulesFields.WantsHolder] == Ticked,
        Quorum = form[RulesFields.Quorum],
        Tie = form[RulesFields.Tie],
        Alone = form[RulesFields.Alone] == Ticked,
        Outsiders = form[RulesFields.Outsiders] == Ticked,
        AgeingAfterDays = form[RulesFields.AgeingAfterDays],
        Charter = form[RulesFields.Charter],
    };
}
