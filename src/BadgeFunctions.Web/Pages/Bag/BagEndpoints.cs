using BadgeFunctions.Core.Nominations.Bags;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Bag;

/// <summary>A bag for whoever has its link: what is in it, and its text, which is kept or sent.</summary>
internal static class BagEndpoints
{
    private const string Path = "/bag/{id}";
    private const string Json = "application/json";

    public static void MapBag(this IEndpointRouteBuilder pages)
    {
        pages.MapNewBag();
        pages.MapGet(Path, ShowAsync).AllowAnonymous();
        pages.MapPost(Path, WriteAsync).AllowAnonymous().RequireFormToken();
        pages.MapBagPieces();
        pages.MapBagContributors();
    }

    private static async Task<IResult> ShowAsync(string id, string? key, string? done, BagPages bags, CancellationToken cancellationToken)
    {
        (BagView? view, IResult instead) = await bags.OpenAsync(id, key, cancellationToken);
        return view is null ? instead : PageResult.Of<BagPage>(view with { Done = BagNews.Parse(done) });
    }

    private static async Task<IResult> WriteAsync(
        string id, string? key, HttpRequest request, BagPages bags, SaveBag save, SubmitBag submit, CancellationToken cancellationToken)
    {
        (BagView? view, IResult instead) = await bags.OpenAsync(id, key, cancellationToken);
        if (view is null)
        {
            return instead;
        }

        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        BagText typed = BagForm.Read(form);
        BagSaveResult saved = await save.ExecuteAsync(id, typed, form[BagForm.RevisionField], cancellationToken);
        if (saved.Bag is null)
        {
            return bags.ToTracking(id);
        }

        FieldProblem[] problems = [.. BagLabels.Describe(saved.Problems, Texts.Current), .. BagLabels.Describe(saved.Conflicts, Texts.Current)];
        if (request.Headers.Accept.ToString() == Json)
        {
            return Answer(saved, problems);
        }

        BagView written = view with { Bag = saved.Bag, Text = typed };
        if (problems.Length > 0)
        {
            return BagPages.Correct(written, problems, saved.Conflicts.Count > 0 ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity);
        }

        if (form[BagForm.ActionField] != BagForm.Send)
        {
            return BagPages.Done(view, BagNews.Saved);
        }

        BagResult sent = await submit.ExecuteAsync(id, cancellationToken);
        return sent.Problems.Count > 0
            ? BagPages.Correct(written, BagLabels.Describe(sent.Problems, Texts.Current))
            : bags.ToTracking(id, "&sent=true");
    }

    // With a conflict the form stays as old as it was: sending it the usual way shows both texts.
    private static IResult Answer(BagSaveResult saved, FieldProblem[] problems)
    {
        string? sentence = problems.Length == 0 ? null
            : problems[0].Label is { } label ? Texts.Current.Labelled(label, problems[0].Message) : problems[0].Message;
        AutosaveAnswer answer = new(sentence is null ? BagRevision.Of(BagText.Of(saved.Bag!)) : null, sentence);
        return Results.Json(answer, PagesJson.Default.AutosaveAnswer);
    }
}
