namespace BadgeFunctions.Web.Pages.SignIn;

/// <summary>A mailed link that was opened and not used yet.</summary>
/// <param name="Id">The link's id.</param>
/// <param name="Key">Its sealed key.</param>
/// <param name="Name">Whom it signs in.</param>
public sealed record LinkView(string Id, string Key, string Name);
