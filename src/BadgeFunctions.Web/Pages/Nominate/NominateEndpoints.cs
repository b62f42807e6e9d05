using BadgeFunctions.Core;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Submission;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Hosting;
using BadgeFunctions.Web.Hosting.RateLimiting;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Pages.Nominate;

/// <summary>The nomination form, open to everybody.</summary>
internal static class NominateEndpoints
{
    private const string Path = "/nominate/{badge}";
    private const long OtherFields = 1024 * 1024;

    public static void MapNominate(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(Path, ShowAsync).AllowAnonymous();
        pages.MapPost(Path, SendAsync).AllowAnonymous().RequireRateLimiting(RateLimits.Nominations).RequireFormToken().WithMetadata(LongestForm(pages));
    }

    private static async Task<IResult> ShowAsync(
        string badge, ICatalogue catalogue, IOptions<ServiceOptions> options, TimeProvider time, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        if (snapshot.FindBadge(badge) is not { } found)
        {
            return ErrorPages.NotFound;
        }

        if (SubmissionRules.CheckBadge(found, CallSchedule.Today(time.GetUtcNow())) is { } problem)
        {
            return PageResult.Of<NotOpenPage>(new NotOpenView(found, ProblemText.Describe(problem, Texts.Current.Culture)));
        }

        return PageResult.Of<NominatePage>(new NominateView(
            found,
            snapshot.IssuerOf(found),
            NominationForm.New(found.Id),
            new string?[NominationForm.Rows],
            FormProblems.None,
            options.Value.MaximumEvidenceLength));
    }

    private static async Task<IResult> SendAsync(
        string badge,
        HttpRequest request,
        ICatalogue catalogue,
        NominationFormReader reader,
        NominationIntake intake,
        ReceivedFiles received,
        ISignedLinks links,
        IOptions<ServiceOptions> options,
        CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        if (snapshot.FindBadge(badge) is not { } found)
        {
            return ErrorPages.NotFound;
        }

        List<FieldProblem> problems = [];
        NominationForm form = await reader.ReadAsync(found.Id, await request.ReadFormAsync(cancellationToken), problems, cancellationToken);
        if (await intake.TakeAsync(form, found, problems, cancellationToken) is { } nomination)
        {
            string key = links.Create(LinkPurposes.Tracking, nomination.Id, options.Value.TrackingLinkLifetime);
            return PageResult.SeeOther($"{PagePaths.Tracking(nomination.Id, key)}&sent=true");
        }

        return PageResult.Of<NominatePage>(
            NominateView.ToCorrect(snapshot, found, form, problems, received, options.Value.MaximumEvidenceLength), StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>The longest form with its files. One file too large is told beside its field; only what is far beyond every limit is cut off.</summary>
    internal static BodyLimit LongestForm(IEndpointRouteBuilder pages)
    {
        long file = pages.ServiceProvider.GetRequiredService<IOptions<ServiceOptions>>().Value.MaximumEvidenceLength;
        return new BodyLimit(((NominationForm.Rows + 1) * file) + OtherFields);
    }
}
