using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace BadgeFunctions.Web.Components;

/// <summary>What every component of the pages shares: the words of the request's language.</summary>
public abstract class SiteComponent : ComponentBase
{
    /// <summary>The words.</summary>
    protected static Texts T => Texts.Current;

    /// <summary>
    /// The <c>lang</c> attribute of what issuers wrote in the catalogue, where it is not the page's own language.
    /// </summary>
    protected static string? ContentLanguage => T.Language == Texts.French.Language ? null : Texts.French.Language;
}
