using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations.Testimonies;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Testimony;

/// <summary>What a witness sees: whom it is about, the badge, and their own words. Nothing else of the nomination.</summary>
/// <param name="Nominee">The nominee's name.</param>
/// <param name="Badge">The badge asked for.</param>
/// <param name="Issuer">Who issues it.</param>
/// <param name="State">Where the testimony stands.</param>
/// <param name="Path">Where the answer goes, with the link's token.</param>
/// <param name="Draft">What was typed.</param>
/// <param name="Problems">What has to be corrected.</param>
public sealed record TestimonyView(
    string Nominee, Badge Badge, Issuer Issuer, TestimonyState State, string Path, TestimonyDraft Draft, FormProblems Problems);
