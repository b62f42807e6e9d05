using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>The rules of an issuer's commission.</summary>
internal static class RulesEndpoints
{
    public static void MapRules(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(CommissionPaths.RulesPattern, ShowAsync).RequireAuthorization(Policies.Manager);
        pages.MapPost(CommissionPaths.RulesPattern, SaveAsync).RequireAuthorization(Policies.Manager).RequireFormToken();
    }

    private static async Task<IResult> ShowAsync(
        string issuer, bool? saved, ClaimsPrincipal user, SaveRules rules, ICatalogue catalogue, CancellationToken cancellationToken) =>
        await rules.FindAsync(issuer, user.SignedIn(), cancellationToken) is { } found
            ? PageResult.Of<RulesPage>(new RulesView(
                await FindAsync(catalogue, issuer, cancellationToken), RulesDraft.Of(found.Rules), found.Revision, FormProblems.None, Saved: saved == true))
            : ErrorPages.NotFound;

    private static async Task<IResult> SaveAsync(
        string issuer, HttpRequest request, ClaimsPrincipal user, SaveRules rules, ICatalogue catalogue, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        RulesDraft draft = RulesForm.Read(form);
        string revision = form[RulesForm.RevisionField].ToString();
        (SessionAnswer answer, IReadOnlyList<Problem> problems) = await rules.ExecuteAsync(issuer, draft, revision, actor, cancellationToken);
        switch (answer)
        {
            case SessionAnswer.Done:
                return PageResult.SeeOther($"{CommissionPaths.Rules(issuer)}?saved=true");
            case SessionAnswer.NotFound:
                return ErrorPages.NotFound;
            case SessionAnswer.Conflict when await rules.FindAsync(issuer, actor, cancellationToken) is { } theirs:
                // What was typed stays; saving again is then on purpose.
                return PageResult.Of<RulesPage>(
                    new RulesView(await FindAsync(catalogue, issuer, cancellationToken), draft, theirs.Revision, FormProblems.None, Conflict: true),
                    StatusCodes.Status409Conflict);
            default:
                return PageResult.Of<RulesPage>(
                    new RulesView(await FindAsync(catalogue, issuer, cancellationToken), draft, revision, CommissionProblems.Describe(problems, Texts.Current)),
                    StatusCodes.Status422UnprocessableEntity);
        }
    }

    private static async Task<Issuer> FindAsync(ICatalogue catalogue, string issuer, CancellationToken cancellationToken) =>
        (await catalogue.CurrentAsync(cancellationToken)).FindIssuer(issuer)!;
}
