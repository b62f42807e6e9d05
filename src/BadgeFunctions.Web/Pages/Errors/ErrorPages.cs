using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Pages.Errors;

/// <summary>The pages for what went wrong: a sentence, and a way on.</summary>
internal static class ErrorPages
{
    private static readonly int[] Known =
    [
        StatusCodes.Status400BadRequest,
        StatusCodes.Status403Forbidden,
        StatusCodes.Status404NotFound,
        StatusCodes.Status413PayloadTooLarge,
        StatusCodes.Status429TooManyRequests,
    ];

    /// <summary>There is no such thing.</summary>
    public static IResult NotFound => Of(StatusCodes.Status404NotFound);

    /// <summary>A signed link that grants nothing: expired, cut short or forged. It does not tell which.</summary>
    public static IResult DeadLink => Page(StatusCodes.Status403Forbidden, "link");

    /// <summary>The page of a status.</summary>
    public static IResult Of(int status) => Page(status, Known.Contains(status) ? $"{status}" : status < 500 ? "400" : "500");

    private static IResult Page(int status, string text) => PageResult.Of<ErrorPage>(new ErrorView(status, text), status);
}
