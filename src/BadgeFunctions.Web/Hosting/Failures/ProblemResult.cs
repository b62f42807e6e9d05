using System.Globalization;
using System.Text.Json;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Api;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace BadgeFunctions.Web.Hosting.Failures;

/// <summary>Answers with a problem document (RFC 9457) in the request's language.</summary>
/// <param name="kind">What went wrong.</param>
/// <param name="errors">What is wrong with which field.</param>
internal sealed class ProblemResult(ProblemKind kind, IReadOnlyList<FieldError> errors) : IResult, IStatusCodeHttpResult
{
    public const string ContentType = "application/problem+json";

    /// <summary>Answers with problems that are told in the words of the failure texts.</summary>
    public ProblemResult(ProblemKind kind, IReadOnlyList<Problem>? problems = null)
        : this(kind, [.. (problems ?? []).Select(FailureTexts.Describe)])
    {
    }

    public ProblemKind Kind => kind;

    public int? StatusCode => kind.Status;

    public static ProblemResult Invalid(IReadOnlyList<Problem> problems) => new(ProblemKind.Invalid, problems);

    public static ProblemResult Invalid(IReadOnlyList<FieldError> errors) => new(ProblemKind.Invalid, errors);

    public static ProblemResult Invalid(string field, string code, int? limit = null) => Invalid((IReadOnlyList<Problem>)[new Problem(field, code, limit)]);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        ProblemDocument document = new()
        {
            Type = kind.Type,
            Title = FailureTexts.Title(kind),
            Status = kind.Status,
            Detail = FailureTexts.Detail(kind),
            Errors = errors.Count > 0 ? errors : null,
        };
        HttpResponse response = httpContext.Response;
        response.StatusCode = kind.Status;
        response.ContentType = ContentType;
        response.Headers.ContentLanguage = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        response.Headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        response.Headers.CacheControl = "no-store";
        return JsonSerializer.SerializeAsync(response.Body, document, AnswerJson.Context.ProblemDocument, httpContext.RequestAborted);
    }
}
