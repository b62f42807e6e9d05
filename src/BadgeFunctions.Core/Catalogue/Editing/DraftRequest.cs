using BadgeFunctions.Core.Catalogue.Reading;

namespace BadgeFunctions.Core.Catalogue.Editing;

/// <summary>What an editor sends.</summary>
/// <param name="Entry">The definition as typed.</param>
/// <param name="Received">Pictures that just came, see <see cref="ArtUploads"/>.</param>
/// <param name="Revision">The <see cref="BadgeState.Revision"/> that the editor began with.</param>
public sealed record DraftRequest(BadgeEntry Entry, DraftArt Received, string Revision);
