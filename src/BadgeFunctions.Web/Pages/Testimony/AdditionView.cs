using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations.Testimonies;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Testimony;

/// <summary>What the author of a testimony sees who is asked for more.</summary>
/// <param name="Asked">The question, and their own first words.</param>
/// <param name="Badge">The badge asked for.</param>
/// <param name="Path">Where the answer goes, with the link's token.</param>
/// <param name="Text">What was typed.</param>
/// <param name="Problems">What has to be corrected.</param>
public sealed record AdditionView(AskedAddition Asked, Badge Badge, string Path, string? Text, FormProblems Problems)
{
    internal string Nominee => $"{Asked.Found.Value.Nominee.GivenName} {Asked.Found.Value.Nominee.FamilyName}";
}
