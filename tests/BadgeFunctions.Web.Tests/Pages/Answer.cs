using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace BadgeFunctions.Web.Tests.Pages;

/// <summary>A page as it came.</summary>
internal sealed record Answer(HttpStatusCode Status, string Html, string? Location, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders)
{
    /// <summary>The page's text without escapes.</summary>
    public string Text => WebUtility.HtmlDecode(Html);

    public static async Task<Answer> ReadAsync(HttpResponseMessage response) => new(
        response.StatusCode,
        await response.Content.ReadAsStringAsync(),
        response.Headers.Location?.OriginalString,
        response.Headers,
        response.Content.Headers);

    /// <summary>The value of a field that the page carries.</summary>
    public string ValueOf(string name)
    {
        Match input = Regex.Match(Html, $"<input[^>]* name=\"{Regex.Escape(name)}\"[^>]*>");
        Assert.True(input.Success, $"The page has no field {name}.");
        return WebUtility.HtmlDecode(Regex.Match(input.Value, " value=\"([^\"]*)\"").Groups[1].Value);
    }
}
