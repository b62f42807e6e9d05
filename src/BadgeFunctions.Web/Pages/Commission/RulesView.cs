using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>The form for the rules of an issuer's commission.</summary>
/// <param name="Issuer">Whose.</param>
/// <param name="Draft">As typed.</param>
/// <param name="Revision">What the form names as the version it changes.</param>
/// <param name="Problems">What has to be corrected.</param>
/// <param name="Saved">Whether they were just saved.</param>
/// <param name="Conflict">Whether somebody else changed them in the meantime.</param>
public sealed record RulesView(Issuer Issuer, RulesDraft Draft, string Revision, FormProblems Problems, bool Saved = false, bool Conflict = false);
