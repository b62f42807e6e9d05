using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Components;
using Microsoft.AspNetCore.Components;

namespace BadgeFunctions.Web.Pages.About;

/// <summary>A page about the service, which ends with whom to write to.</summary>
public abstract class AboutPage : SiteComponent
{
    /// <summary>The issuers: who answers for their badges, and to their readers.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Issuer> View { get; set; }
}
