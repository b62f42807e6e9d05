using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Web.Api.Nominations;

/// <summary>A piece of evidence as a program sends it: a link, a testimony to be asked for, or neither.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Url">An http or https address.</param>
/// <param name="Date">The day it dates from, as <c>yyyy-MM-dd</c>.</param>
/// <param name="WitnessName">Who is asked for a testimony.</param>
/// <param name="WitnessEmail">The e-mail address that they are asked at.</param>
/// <param name="Skills">The skills that it shows, in the badge's words.</param>
public sealed record EvidenceBody(
    string? Title, string? Url, string? Date, string? WitnessName = null, string? WitnessEmail = null, IReadOnlyList<string>? Skills = null)
{
    internal EvidenceDraft ToDraft() => new()
    {
        Title = Title,
        Url = Url,
        Date = Date,
        WitnessName = WitnessName,
        WitnessEmail = WitnessEmail,
        Skills = Skills,
    };
}
