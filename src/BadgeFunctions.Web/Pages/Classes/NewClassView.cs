using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Classes;

/// <summary>The form for a new class.</summary>
/// <param name="Form">What was typed.</param>
/// <param name="Problems">What has to be corrected.</param>
/// <param name="Issuers">The issuers that it may belong to.</param>
public sealed record NewClassView(ClassForm Form, FormProblems Problems, IReadOnlyList<Issuer> Issuers);
