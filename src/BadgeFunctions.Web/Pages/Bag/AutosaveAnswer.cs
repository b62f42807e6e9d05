using System.Text.Json.Serialization;

namespace BadgeFunctions.Web.Pages.Bag;

/// <summary>What the page's script is told of a text that it sent.</summary>
/// <param name="Revision">What the form is now up to date with; absent when nothing was kept.</param>
/// <param name="Problem">What has to be looked at, in a sentence.</param>
internal sealed record AutosaveAnswer(
    [property: JsonPropertyName("revision")] string? Revision, [property: JsonPropertyName("problem")] string? Problem);
