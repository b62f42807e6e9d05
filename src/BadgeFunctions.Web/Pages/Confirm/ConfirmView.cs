using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Web.Pages.Confirm;

/// <summary>A nomination as its sender reads it again before it goes out.</summary>
/// <param name="Nomination">The nomination.</param>
/// <param name="Badge">The badge.</param>
/// <param name="Issuer">Who issues it.</param>
/// <param name="Key">The link's token, for the answer.</param>
/// <param name="Earlier">The nomination that was there before, so that this one cannot go out.</param>
public sealed record ConfirmView(Nomination Nomination, Badge Badge, Issuer Issuer, string Key, Nomination? Earlier = null)
{
    /// <summary>Whose address was proved by opening the page.</summary>
    public string Sender => Nomination.NominatedBy ?? Nomination.Nominee.Email;
}
