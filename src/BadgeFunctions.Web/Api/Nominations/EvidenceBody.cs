namespace BadgeFunctions.Web.Api.Nominations;

/// <summary>A piece of evidence as a program sends it.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Url">An http or https address.</param>
/// <param name="Date">The day it dates from, as <c>yyyy-MM-dd</c>.</param>
public sealed record EvidenceBody(string? Title, string? Url, string? Date);
