using BadgeFunctions.Core;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Hosting.RateLimiting;
using BadgeFunctions.Web.Pages.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Pages.Confirm;

/// <summary>Lets a sender show that they read their address: the page shows what will go out, its button sends it.</summary>
internal static class ConfirmEndpoints
{
    private const string Path = "/confirm/{id}";

    public static void MapConfirm(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(Path, ShowAsync).AllowAnonymous();
        pages.MapPost(Path, ProveAsync).AllowAnonymous().RequireFormToken();
        pages.MapPost(Path + "/again", RepeatAsync).AllowAnonymous().RequireRateLimiting(RateLimits.Nominations).RequireFormToken();
    }

    private static async Task<IResult> ShowAsync(
        string id,
        string? key,
        ISignedLinks links,
        NominationQueries nominations,
        ICatalogue catalogue,
        IOptions<ServiceOptions> options,
        CancellationToken cancellationToken)
    {
        if (!links.Grants(LinkPurposes.Proof, id, key) || await nominations.FindAsync(id, cancellationToken) is not { Value: var nomination })
        {
            return ErrorPages.DeadLink;
        }

        return nomination.Status == NominationStatus.AwaitingProof
            ? await PageAsync(new ProofResult(nomination), key!, catalogue, StatusCodes.Status200OK, cancellationToken)
            : Follow(nomination, links, options.Value);
    }

    private static async Task<IResult> ProveAsync(
        string id, string? key, ISignedLinks links, ProveAddress prove, ICatalogue catalogue, IOptions<ServiceOptions> options, CancellationToken cancellationToken)
    {
        if (!links.Grants(LinkPurposes.Proof, id, key) || await prove.ExecuteAsync(id, cancellationToken) is not { } proof)
        {
            return ErrorPages.DeadLink;
        }

        return proof.Earlier is null
            ? Follow(proof.Nomination, links, options.Value)
            : await PageAsync(proof, key!, catalogue, StatusCodes.Status409Conflict, cancellationToken);
    }

    private static async Task<IResult> RepeatAsync(
        string id, string? key, ISignedLinks links, RepeatProof repeat, CancellationToken cancellationToken) =>
        links.Grants(LinkPurposes.Tracking, id, key) && await repeat.ExecuteAsync(id, cancellationToken) is not null
            ? PageResult.SeeOther($"{PagePaths.Tracking(id, key!)}&again=true")
            : ErrorPages.DeadLink;

    // Whoever reads the sender's mail may follow what the sender sent; a nominee who asked in person may also take it back.
    private static IResult Follow(Nomination nomination, ISignedLinks links, ServiceOptions options)
    {
        string purpose = nomination.NominatedBy is null ? LinkPurposes.Own : LinkPurposes.Tracking;
        string key = links.Create(purpose, nomination.Id, options.TrackingLinkLifetime);
        return PageResult.SeeOther($"{PagePaths.Tracking(nomination.Id, key)}&sent=true");
    }

    private static async Task<IResult> PageAsync(ProofResult proof, string key, ICatalogue catalogue, int status, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        return snapshot.FindBadge(proof.Nomination.Badge) is { } badge
            ? PageResult.Of<ConfirmPage>(new ConfirmView(proof.Nomination, badge, snapshot.IssuerOf(badge), key, proof.Earlier), status)
            : ErrorPages.DeadLink;
    }
}
