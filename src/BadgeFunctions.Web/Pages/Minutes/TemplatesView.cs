using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Messages;

namespace BadgeFunctions.Web.Pages.Minutes;

/// <summary>The templates of an issuer.</summary>
/// <param name="Issuer">Whose.</param>
/// <param name="Templates">Its own; ours for the rest.</param>
/// <param name="News">What just happened.</param>
public sealed record TemplatesView(Issuer Issuer, MessageTemplateSet Templates, string? News);
