using System.ComponentModel;
using System.Security.Claims;
using BadgeFunctions.Core;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Review;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Api.Nominations;
using BadgeFunctions.Web.Api.Reading;
using BadgeFunctions.Web.Hosting.Failures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Api.Review;

/// <summary>What reviewers see and decide: only the nominations of their issuers, and none before its nominee agreed.</summary>
internal static class ReviewEndpoints
{
    private const string Tag = "Review";
    private const int LongestJson = 512 * 1024;
    private const int UsualPage = 50;

    public static void MapReview(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/api/nominations", ListAsync).Require(Policies.Reviewer).Problems(StatusCodes.Status400BadRequest)
            .WithName("ListNominations").WithTags(Tag).WithSummary("Lists the nominations of the caller's issuers.");
        endpoints.MapGet("/api/nominations/{id}", ReadAsync).AllowAnonymous().Scope(TokenScopes.Review).Problems(StatusCodes.Status401Unauthorized, StatusCodes.Status404NotFound)
            .WithName("ReadNomination").WithTags(Tag).WithSummary("Reads a nomination, as a reviewer or with the key of its tracking link.");
        endpoints.MapPost("/api/nominations/{id}/decision", DecideAsync).Require(Policies.Reviewer).Scope(TokenScopes.Decide)
            .LimitBody(LongestJson).Accepts<DecisionBody>("application/json")
            .Problems(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status409Conflict)
            .WithName("DecideNomination").WithTags(Tag).WithSummary("Takes a decision; an approval sets off issuance.");
    }

    private static async Task<Results<Ok<NominationListResource>, ProblemResult>> ListAsync(
        ClaimsPrincipal user,
        NominationQueries nominations,
        CancellationToken cancellationToken,
        [Description("Only this badge.")] string? badge = null,
        [Description("Only this status: submitted, deferred, approved, refused or declined.")] string? status = null,
        [Description("From an earlier page.")] string? continuation = null,
        [Description("At most this many, 1 to 200.")] int limit = UsualPage)
    {
        NominationStatus? only = StatusNames.Find(status);
        if (status is not null && only is null)
        {
            return ProblemResult.Invalid("status", ProblemCodes.Unknown);
        }

        if (limit is < 1 or > NominationQueries.MaximumPage)
        {
            return ProblemResult.Invalid("limit", "range");
        }

        NominationList list = await nominations.ListAsync(user.SignedIn(), badge, only, continuation, limit, cancellationToken);
        return TypedResults.Ok(new NominationListResource(list.Items, list.Continuation));
    }

    private static async Task<Results<Ok<NominationResource>, ProblemResult, ChallengeHttpResult>> ReadAsync(
        string id,
        ClaimsPrincipal user,
        TrackingLinks links,
        NominationQueries nominations,
        IOptions<ServiceOptions> options,
        TimeProvider time,
        CancellationToken cancellationToken,
        [Description("The key of the tracking link, instead of a token.")] string? key = null)
    {
        bool isSender = key is not null && links.Grants(id, key);
        Actor? actor = user.ActorOf();
        if (!isSender && actor is null)
        {
            return TypedResults.Challenge();
        }

        Document<Nomination>? found = await nominations.FindAsync(id, cancellationToken);
        return found switch
        {
            { Value: var seen } when seen.Status.IsForReviewers() && actor?.Reviews(seen.Issuer) == true =>
                TypedResults.Ok(NominationResource.ForReviewer(seen)),
            { Value: var sent } when isSender =>
                TypedResults.Ok(NominationResource.ForSender(AnswerPeriod.ForSender(sent, time.GetUtcNow(), options.Value.ConsentLinkLifetime))),
            _ => new ProblemResult(ProblemKind.NotFound),
        };
    }

    private static async Task<Results<Accepted<NominationState>, ProblemResult>> DecideAsync(
        string id, HttpRequest request, ClaimsPrincipal user, DecideNomination decide, CancellationToken cancellationToken)
    {
        Read<DecisionBody> read = await JsonBody.ReadAsync(request, WebJson.Default.DecisionBody, LongestJson, cancellationToken);
        if (read.Value is not { } body)
        {
            return read.Problem!;
        }

        Read<DecisionRequest> decision = body.ToRequest();
        if (decision.Value is not { } wanted)
        {
            return decision.Problem!;
        }

        DecisionResult result = await decide.ExecuteAsync(id, wanted, user.SignedIn(), cancellationToken);
        return result.Status switch
        {
            DecisionStatus.Taken => TypedResults.Accepted($"{request.PathBase}/api/nominations/{id}", StateOf(result.Nomination!)),
            DecisionStatus.Conflict => new ProblemResult(ProblemKind.AlreadyDecided),
            DecisionStatus.Invalid => ProblemResult.Invalid(result.Problems),
            _ => new ProblemResult(ProblemKind.NotFound),
        };
    }

    private static NominationState StateOf(Nomination nomination) =>
        new(nomination.Id, nomination.Status, nomination.Status == NominationStatus.Approved ? nomination.AwardId : null);
}
