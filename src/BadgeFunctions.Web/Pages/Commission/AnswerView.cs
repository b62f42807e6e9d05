using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Sessions;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>The question whether a substitute comes.</summary>
/// <param name="Session">The session.</param>
/// <param name="Issuer">Whose commission it is.</param>
/// <param name="Seat">Their place.</param>
/// <param name="Key">What lets them answer.</param>
/// <param name="Gone">Whether the seat went to another in the meantime.</param>
public sealed record AnswerView(CommissionSession Session, Issuer Issuer, Seat Seat, string Key, bool Gone = false);
