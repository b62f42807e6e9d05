using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Pages.Manage;

/// <summary>An issuer's facts as typed.</summary>
/// <param name="Revision">What the editor saw.</param>
/// <param name="Name">The name that people know.</param>
/// <param name="Kind">What sort of body it is.</param>
/// <param name="Url">Its own site.</param>
/// <param name="Email">A public contact address.</param>
/// <param name="LinkedIn">The number of its LinkedIn page.</param>
/// <param name="CommissionDates">One day a line.</param>
public sealed record IssuerForm(string? Revision, string? Name, string? Kind, string? Url, string? Email, string? LinkedIn, string? CommissionDates)
{
    internal const string RevisionField = "revision";
    internal const string NameField = "name";
    internal const string KindField = "kind";
    internal const string UrlField = "url";
    internal const string EmailField = "email";
    internal const string LinkedInField = "linkedInOrganization";
    internal const string CommissionDatesField = "commissionDates";

    internal IssuerEntry Entry => new()
    {
        Name = Name,
        Kind = Typed(Kind),
        Url = Url,
        Email = Email,
        LinkedInOrganization = Typed(LinkedIn),
        CommissionDates = [.. (CommissionDates ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
    };

    internal static IssuerForm Of(Issuer issuer, string revision) => new(
        revision,
        issuer.Name,
        issuer.Kind,
        issuer.Url,
        issuer.Email,
        issuer.LinkedInOrganization,
        string.Join('\n', (issuer.CommissionDates ?? []).Select(WrittenDate.Machine)));

    internal static IssuerForm Read(IFormCollection form) => new(
        form[RevisionField],
        form[NameField],
        form[KindField],
        form[UrlField],
        form[EmailField],
        form[LinkedInField],
        form[CommissionDatesField].ToString().ReplaceLineEndings("\n"));

    private static string? Typed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
