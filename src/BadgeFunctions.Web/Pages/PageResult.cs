using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BadgeFunctions.Web.Pages;

/// <summary>Answers with a page.</summary>
internal static class PageResult
{
    private const string ViewParameter = "View";

    /// <summary>A page that needs nothing.</summary>
    public static IResult Of<TPage>(int status = StatusCodes.Status200OK)
        where TPage : IComponent =>
        new RazorComponentResult<TPage> { StatusCode = status };

    /// <summary>A page that shows a view, which it takes as its parameter <c>View</c>.</summary>
    public static IResult Of<TPage>(object view, int status = StatusCodes.Status200OK)
        where TPage : IComponent =>
        new RazorComponentResult<TPage>(new Dictionary<string, object?> { [ViewParameter] = view }) { StatusCode = status };

    /// <summary>To another page after a form was taken, so that reloading sends nothing again (RFC 9110 §15.4.4).</summary>
    public static IResult SeeOther(string path) => new SeeOtherResult(path);

    private sealed class SeeOtherResult(string path) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = $"{httpContext.Request.PathBase}{path}";
            return Task.CompletedTask;
        }
    }
}
