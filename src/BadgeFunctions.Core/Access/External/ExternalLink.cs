namespace BadgeFunctions.Core.Access.External;

/// <summary>The account of a provider's subject.</summary>
/// <param name="Account">Its id.</param>
/// <param name="Grants">The roles that the provider's claims gave last time: these follow the claims.</param>
internal sealed record ExternalLink(string Account, IReadOnlyList<Grant> Grants);
