namespace BadgeFunctions.Web.Api.Operations;

/// <summary>Whether the service can do its work.</summary>
/// <param name="Status"><c>ready</c>, or <c>unavailable</c> when a part cannot be reached; <c>live</c> when nothing was tried.</param>
/// <param name="Parts">Each part that was tried: <c>store</c>, <c>queue</c> and <c>key</c>, with <c>ok</c> or <c>failed</c>.</param>
public sealed record ReadinessResource(string Status, IReadOnlyDictionary<string, string>? Parts = null);
