using BadgeFunctions.Core;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Bags;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Hosting.RateLimiting;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Pages.Nominate;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Pages.Bag;

/// <summary>Opens bags: with an address alone, or with what was typed into the nomination form so far.</summary>
internal static class NewBagEndpoints
{
    private const string Path = "/bag/new/{badge}";

    public static void MapNewBag(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(Path, ShowAsync).AllowAnonymous();
        pages.MapPost(Path, OpenAsync).AllowAnonymous().RequireRateLimiting(RateLimits.Nominations).RequireFormToken();
        pages.MapPost(Path + "/form", KeepAsync).AllowAnonymous().RequireRateLimiting(RateLimits.Nominations).RequireFormToken().WithMetadata(NominateEndpoints.LongestForm(pages));
    }

    private static async Task<IResult> ShowAsync(string badge, bool? sent, ICatalogue catalogue, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        return snapshot.FindBadge(badge) is { } found
            ? PageResult.Of<NewBagPage>(new NewBagView(found, snapshot.IssuerOf(found), null, null, sent == true, FormProblems.None))
            : ErrorPages.NotFound;
    }

    private static async Task<IResult> OpenAsync(
        string badge, HttpRequest request, ICatalogue catalogue, OpenBag open, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        if (snapshot.FindBadge(badge) is not { } found)
        {
            return ErrorPages.NotFound;
        }

        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        string? email = form[NominationFields.Email];
        string? honeypot = form[NominationForm.HoneypotField];
        Texts texts = Texts.Current;
        FieldProblem[] problems = string.IsNullOrEmpty(honeypot)
            ? [.. BagLabels.Describe(await open.ExecuteAsync(new NominationDraft { Badge = found.Id, Email = email }, texts.Language, cancellationToken), texts)]
            : [new FieldProblem(NominationForm.HoneypotField, null, texts["nominate.honeypot-error"])];

        // The same answer whether or not there is a bag already: nobody learns here who asks for what.
        return problems.Length == 0
            ? PageResult.SeeOther($"{BagPaths.New(found.Id)}?sent=true")
            : PageResult.Of<NewBagPage>(
                new NewBagView(found, snapshot.IssuerOf(found), email, honeypot, false, new FormProblems(problems)), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> KeepAsync(
        string badge,
        HttpRequest request,
        ICatalogue catalogue,
        NominationFormReader reader,
        ReceivedFiles received,
        OpenBag open,
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
        problems.AddRange(Check(form, Texts.Current));
        if (problems.Count == 0)
        {
            IReadOnlyList<Problem> wrong = await open.ExecuteAsync(form.Complete(), Texts.Current.Language, cancellationToken);
            problems.AddRange(BagLabels.Describe(wrong, Texts.Current));
        }

        if (problems.Count == 0)
        {
            return PageResult.SeeOther($"{BagPaths.New(found.Id)}?sent=true");
        }

        return PageResult.Of<NominatePage>(
            NominateView.ToCorrect(snapshot, found, form, problems, received, options.Value.MaximumEvidenceLength), StatusCodes.Status422UnprocessableEntity);
    }

    // A bag is its owner's: nobody fills one for somebody who knows nothing of it.
    private static IEnumerable<FieldProblem> Check(NominationForm form, Texts texts)
    {
        if (form.Who == NominationForm.Colleague)
        {
            yield return new FieldProblem(NominationForm.WhoField, null, texts["bag.only-own"]);
        }

        if (!string.IsNullOrEmpty(form.Honeypot))
        {
            yield return new FieldProblem(NominationForm.HoneypotField, null, texts["nominate.honeypot-error"]);
        }
    }
}
