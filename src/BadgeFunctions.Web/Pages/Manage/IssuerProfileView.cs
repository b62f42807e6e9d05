using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Manage;

/// <summary>The form for an issuer's public facts.</summary>
/// <param name="Issuer">The issuer as it is.</param>
/// <param name="Form">The facts as typed.</param>
/// <param name="Problems">What has to be corrected.</param>
/// <param name="Conflict">Whether somebody else changed them in the meantime.</param>
public sealed record IssuerProfileView(Issuer Issuer, IssuerForm Form, FormProblems Problems, bool Conflict = false);
