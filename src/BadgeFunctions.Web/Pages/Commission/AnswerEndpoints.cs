using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Outside;
using BadgeFunctions.Core.Commissions.Seats;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Pages.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>Where a substitute who was called in says whether they come: opening the mail's link changes nothing.</summary>
internal static class AnswerEndpoints
{
    public const string AnswerField = "answer";
    public const string Yes = "yes";
    public const string No = "no";

    public static void MapCalls(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(CommissionPaths.AnswerPattern, ShowAsync).AllowAnonymous();
        pages.MapPost(CommissionPaths.AnswerPattern, AnswerAsync).AllowAnonymous().RequireFormToken();
    }

    private static async Task<IResult> ShowAsync(
        string session, string? seat, string? key, SeatLink links, CommissionQueries queries, ICatalogue catalogue, CancellationToken cancellationToken) =>
        await PageAsync(session, seat, key, gone: false, links, queries, catalogue, cancellationToken);

    private static async Task<IResult> AnswerAsync(
        string session,
        string? seat,
        string? key,
        HttpRequest request,
        SeatLink links,
        AnswerCall answers,
        CommissionQueries queries,
        ICatalogue catalogue,
        CancellationToken cancellationToken)
    {
        string answer = (await request.ReadFormAsync(cancellationToken))[AnswerField].ToString();
        if (seat is null || !links.Answers(session, seat, key) || answer is not (Yes or No))
        {
            return ErrorPages.DeadLink;
        }

        return (await answers.ExecuteAsync(session, seat, answer == Yes, cancellationToken)).Answer switch
        {
            SessionAnswer.Done => PageResult.SeeOther(CommissionPaths.Answer(session, seat, key!)),
            SessionAnswer.Conflict => await PageAsync(session, seat, key, gone: true, links, queries, catalogue, cancellationToken),
            _ => ErrorPages.DeadLink,
        };
    }

    private static async Task<IResult> PageAsync(
        string session, string? seat, string? key, bool gone, SeatLink links, CommissionQueries queries, ICatalogue catalogue, CancellationToken cancellationToken)
    {
        if (seat is null || !links.Answers(session, seat, key)
            || await queries.FindAsync(session, cancellationToken) is not { Value: var found }
            || found.Seats.FirstOrDefault(one => one.Id == seat) is not { } own
            || (await catalogue.CurrentAsync(cancellationToken)).FindIssuer(found.Issuer) is not { } issuer)
        {
            return ErrorPages.DeadLink;
        }

        return PageResult.Of<AnswerPage>(new AnswerView(found, issuer, own, key!, gone), gone ? StatusCodes.Status409Conflict : StatusCodes.Status200OK);
    }
}
