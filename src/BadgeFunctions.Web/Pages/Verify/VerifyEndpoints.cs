using BadgeFunctions.Core.Classes;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Hosting;
using BadgeFunctions.Web.Hosting.RateLimiting;
using BadgeFunctions.Web.Resources;
using BadgeFunctions.Web.Verification;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Verify;

/// <summary>The verification page, open to everybody.</summary>
internal static class VerifyEndpoints
{
    private const long OtherFields = 1024 * 1024;

    public static void MapVerify(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(PagePaths.Verify, Show).AllowAnonymous();
        pages.MapPost(PagePaths.Verify, VerifyAsync)
            .AllowAnonymous()
            .RequireRateLimiting(RateLimits.Verifications)
            .RequireFormToken()
            .WithMetadata(new BodyLimit(VerifyInput.MaximumLength + OtherFields));
    }

    private static IResult Show(string? url) => PageResult.Of<VerifyPage>(new VerifyView(new VerifyForm(url, null, null), FormProblems.None, null));

    private static async Task<IResult> VerifyAsync(HttpRequest request, VerifyBadge verify, CancellationToken cancellationToken)
    {
        IFormCollection fields = await request.ReadFormAsync(cancellationToken);
        VerifyForm form = new(fields[VerifyForm.UrlField], fields[VerifyForm.TextField], fields[VerifyForm.EmailField]);
        string? email = string.IsNullOrWhiteSpace(form.Email) ? null : form.Email;
        VerifyInput? input = await ReadAsync(form, fields.Files[VerifyForm.FileField], cancellationToken);
        FormProblems problems = new([.. Check(input, email, Texts.Current)]);
        return problems.Any
            ? PageResult.Of<VerifyPage>(new VerifyView(form, problems, null), StatusCodes.Status422UnprocessableEntity)
            : PageResult.Of<VerifyPage>(
                new VerifyView(form, problems, await verify.ExecuteAsync(input! with { Recipient = email }, cancellationToken)));
    }

    private static async Task<VerifyInput?> ReadAsync(VerifyForm form, IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is { Length: > 0 })
        {
            byte[] content = new byte[file.Length];
            await using Stream stream = file.OpenReadStream();
            await stream.ReadExactlyAsync(content, cancellationToken);
            return VerifyInput.FromFile(content);
        }

        return form switch
        {
            _ when !string.IsNullOrWhiteSpace(form.Text) => VerifyInput.FromText(form.Text),
            _ when !string.IsNullOrWhiteSpace(form.Url) => VerifyInput.FromUrl(form.Url),
            _ => null,
        };
    }

    private static IEnumerable<FieldProblem> Check(VerifyInput? input, string? email, Texts texts)
    {
        if (input is null)
        {
            yield return new FieldProblem(VerifyForm.FileField, null, texts["verify.nothing"]);
        }

        if (email is not null && EmailAddress.Normalize(email) is null && PupilCode.Normalize(email) is null)
        {
            yield return new FieldProblem(VerifyForm.EmailField, texts["verify.email"], texts["verify.email-wrong"]);
        }
    }
}
