using BadgeFunctions.Core.Nominations.Peers;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Peers;

/// <summary>Asks a holder of a badge about somebody's request for it, through a signed link.</summary>
internal static class PeerEndpoints
{
    private const string Path = "/peer/{id}/{invitation}";

    public static void MapPeers(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(Path, ShowAsync).AllowAnonymous();
        pages.MapPost(Path, AnswerAsync).AllowAnonymous().RequireFormToken();
        pages.MapGet(Path + "/evidence/{evidence}", DownloadAsync).AllowAnonymous();
    }

    private static async Task<IResult> ShowAsync(
        string id, string invitation, string? key, PeerDossiers dossiers, CancellationToken cancellationToken) =>
        await dossiers.FindAsync(id, invitation, key, cancellationToken) is { } dossier
            ? PageResult.Of<PeerPage>(new PeerView(dossier, PeerForm.For(dossier.Nomination), FormProblems.None))
            : ErrorPages.DeadLink;

    private static async Task<IResult> AnswerAsync(
        string id,
        string invitation,
        string? key,
        HttpRequest request,
        PeerDossiers dossiers,
        GivePeerOpinion give,
        CancellationToken cancellationToken)
    {
        if (await dossiers.FindAsync(id, invitation, key, cancellationToken) is not { } dossier)
        {
            return ErrorPages.DeadLink;
        }

        PeerForm form = PeerForm.Read(dossier.Nomination, await request.ReadFormAsync(cancellationToken));
        List<FieldProblem> problems = dossier.IsOpen ? PeerProblems.Of(form, Texts.Current) : [];
        if (problems.Count == 0)
        {
            PeerAnswerResult result = await give.ExecuteAsync(id, invitation, form.Request(form.Chosen ?? PeerAnswer.Recuse), cancellationToken);
            if (result.Status != PeerAnswerStatus.Invalid)
            {
                // Taken, taken before, or not needed any more: the page says which.
                return PageResult.SeeOther(dossier.Path);
            }

            problems.AddRange(PeerProblems.Of(form, result.Problems, Texts.Current));
        }

        return PageResult.Of<PeerPage>(new PeerView(dossier, form, new FormProblems(problems)), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> DownloadAsync(
        string id,
        string invitation,
        string evidence,
        string? key,
        HttpResponse response,
        PeerDossiers dossiers,
        IFiles files,
        CancellationToken cancellationToken)
    {
        if (await dossiers.FindAsync(id, invitation, key, cancellationToken) is not { IsOpen: true } dossier
            || dossier.Nomination.Evidence.FirstOrDefault(piece => piece.Id == evidence)?.File is not { } file
            || await files.OpenAsync(FileArea.Private, file.Path, cancellationToken) is not { } content)
        {
            return ErrorPages.NotFound;
        }

        // Somebody else's file: it is handed over, never run or shown under our name.
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.Stream(content.Content, file.ContentType, file.Name, content.LastModified, enableRangeProcessing: true);
    }
}
