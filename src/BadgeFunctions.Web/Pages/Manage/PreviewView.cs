using BadgeFunctions.Core.Catalogue.Editing;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Catalogue;

namespace BadgeFunctions.Web.Pages.Manage;

/// <summary>A draft as its public page will show it.</summary>
/// <param name="State">The badge.</param>
/// <param name="Badge">The page.</param>
/// <param name="Problems">What has to be corrected before it can be published.</param>
public sealed record PreviewView(BadgeState State, BadgeView Badge, IReadOnlyList<FieldProblem> Problems);
