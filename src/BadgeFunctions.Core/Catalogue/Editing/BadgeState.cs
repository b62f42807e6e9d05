using System.Security.Cryptography;
using System.Text.Json;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Catalogue.Editing;

/// <summary>A badge as its editors see it: what is published of it, what is not yet, or both.</summary>
/// <param name="Published">The definition in the catalogue, archived or not.</param>
/// <param name="Draft">Changes that are not published.</param>
public sealed record BadgeState(Badge? Published, BadgeDraft? Draft)
{
    /// <summary>The <see cref="Base"/> of a badge of which nothing is published.</summary>
    internal const string Nothing = "none";

    private const int BaseLength = 32;

    /// <summary>The badge.</summary>
    public string Id => Published?.Id ?? Draft!.Entry.Id!;

    /// <summary>Whose badge it is.</summary>
    public string Issuer => Published?.Issuer ?? Draft!.Entry.Issuer!;

    /// <summary>What an editor goes on from.</summary>
    public BadgeEntry Entry => Draft?.Entry ?? BadgeEntry.Of(Published!);

    /// <summary>What to call it; its id until somebody has named it.</summary>
    public string Name => Entry.Name is { Length: > 0 } name ? name : Id;

    /// <summary>Names this very state: an editor sends it back, and is told when somebody else was quicker.</summary>
    public string Revision => $"{Base}.{Draft?.Revision}";

    /// <summary>Names the definition that is published, whether archived or not.</summary>
    public string Base => Published is null
        ? Nothing
        : Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
            Published with { Archived = false, Edit = null }, CoreJson.Default.Badge)))[..BaseLength];

    /// <summary>Whether what is published changed after the draft was last saved.</summary>
    public bool IsOutdated => Draft is not null && Draft.Base != Base;
}
