using BadgeFunctions.Core.Commissions.Sessions;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>A session in a feed.</summary>
/// <param name="Entry">What everybody may know of it.</param>
/// <param name="Issuer">The issuer's name.</param>
/// <param name="Where">Where it meets.</param>
/// <param name="Note">What else there is to say.</param>
/// <param name="Own">Whether it is an appointment of whoever subscribed.</param>
internal sealed record FeedSession(SessionEntry Entry, string Issuer, string? Where, string? Note, bool Own);
