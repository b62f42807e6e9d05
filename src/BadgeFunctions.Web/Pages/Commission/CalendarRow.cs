using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Sessions;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>A session in the calendar.</summary>
/// <param name="Entry">What everybody may know of it.</param>
/// <param name="Issuer">Whose commission it is.</param>
/// <param name="Own">The visitor's own place in it, when they have one.</param>
/// <param name="Places">How many members may sit, where the visitor may sign up.</param>
public sealed record CalendarRow(SessionEntry Entry, Issuer Issuer, Seat? Own, int? Places);
