using BadgeFunctions.Core.Commissions.Minutes;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Hosting;
using BadgeFunctions.Web.Hosting.RateLimiting;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Minutes;

/// <summary>Where anybody who holds minutes learns whether they are as they were sealed, and nothing else.</summary>
internal static class CheckEndpoints
{
    public const string FileField = "file";

    private const long OtherFields = 64 * 1024;

    public static void MapMinutesCheck(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(MinutesPaths.Check, () => PageResult.Of<CheckPage>(new CheckView(null, FormProblems.None))).AllowAnonymous();
        pages.MapPost(MinutesPaths.Check, CheckAsync)
            .AllowAnonymous()
            .RequireRateLimiting(RateLimits.Verifications)
            .RequireFormToken()
            .WithMetadata(new BodyLimit(CheckMinutes.MaximumLength + OtherFields));
    }

    private static async Task<IResult> CheckAsync(HttpRequest request, CheckMinutes check, CancellationToken cancellationToken)
    {
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        if (form.Files[FileField] is not { Length: > 0 and <= CheckMinutes.MaximumLength } file)
        {
            FieldProblem problem = new(FileField, null, Texts.Current["minutes.check-nothing"]);
            return PageResult.Of<CheckPage>(new CheckView(null, new FormProblems([problem])), StatusCodes.Status422UnprocessableEntity);
        }

        byte[] content = new byte[file.Length];
        await using Stream stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(content, cancellationToken);
        return PageResult.Of<CheckPage>(new CheckView(await check.ExecuteAsync(content, cancellationToken), FormProblems.None));
    }
}
