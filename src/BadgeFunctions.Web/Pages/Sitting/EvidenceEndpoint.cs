using System.Security.Claims;
using BadgeFunctions.Core.Commissions.Sittings;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Pages.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace BadgeFunctions.Web.Pages.Sitting;

/// <summary>Evidence, shown in place to those who may look into the dossier. It is somebody else's file: nothing in it may act under our name.</summary>
internal static class EvidenceEndpoint
{
    // No origin of its own, nothing loaded, nothing run; only our own pages frame it.
    private const string Sandbox = "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    // Browsers refuse to start their PDF viewer, which is a sandbox itself, in a sandboxed document.
    private const string Viewer = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    public static async Task<IResult> ShowAsync(
        string session,
        string nomination,
        string piece,
        HttpResponse response,
        ClaimsPrincipal user,
        SittingDossiers dossiers,
        IFiles files,
        CancellationToken cancellationToken)
    {
        if (await dossiers.FindAsync(session, nomination, user.SignedIn(), cancellationToken) is not { Sees: true } dossier
            || dossier.Nomination?.Evidence.FirstOrDefault(one => one.Id == piece)?.File is not { } file
            || await files.OpenAsync(FileArea.Private, file.Path, cancellationToken) is not { } content)
        {
            return ErrorPages.NotFound;
        }

        EvidenceInline shown = EvidenceInlineKinds.Of(file);
        ContentDispositionHeaderValue disposition = new(shown == EvidenceInline.None ? "attachment" : "inline");
        disposition.SetHttpFileName(file.Name);
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.ContentSecurityPolicy = shown == EvidenceInline.Pdf ? Viewer : Sandbox;
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        string type = shown switch
        {
            EvidenceInline.None => "application/octet-stream",
            EvidenceInline.Text => "text/plain; charset=utf-8",
            _ => file.ContentType,
        };
        return Results.Stream(content.Content, type, lastModified: content.LastModified, enableRangeProcessing: true);
    }
}
