using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Web.Pages.Catalogue;

/// <summary>What somebody looks for in the catalogue.</summary>
/// <param name="Query">Words, or none.</param>
/// <param name="Issuer">Only this issuer's badges, or all.</param>
/// <param name="Approval">Only badges obtained this way, or all.</param>
/// <param name="OpenNow">Only badges that may be asked for today.</param>
public sealed record CatalogueFilter(string? Query, string? Issuer, string? Approval, bool OpenNow)
{
    internal const string QueryField = "q";
    internal const string IssuerField = "issuer";
    internal const string ApprovalField = "approval";
    internal const string OpenField = "open";
    internal const string OpenValue = "now";

    /// <summary>The longest query, in characters.</summary>
    internal const int LongestQuery = 100;

    /// <summary>Whether anything is left out.</summary>
    public bool Any => Query is not null || Issuer is not null || Approval is not null || OpenNow;

    internal static CatalogueFilter Of(CatalogueSnapshot catalogue, string? query, string? issuer, string? approval, string? open)
    {
        string typed = (query ?? string.Empty).Trim();
        typed = typed[..Math.Min(typed.Length, LongestQuery)];
        return new CatalogueFilter(
            typed.Length == 0 ? null : typed,
            issuer is not null && catalogue.FindIssuer(issuer) is not null ? issuer : null,
            approval is not null && ApprovalPaths.All.Contains(approval) ? approval : null,
            open == OpenValue);
    }
}
