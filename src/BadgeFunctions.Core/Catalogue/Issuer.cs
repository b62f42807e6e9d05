using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Catalogue;

/// <summary>An authority that issues badges <i>(émetteur)</i>.</summary>
public sealed record Issuer
{
    /// <summary>URL-safe and permanent: it is part of published addresses.</summary>
    public required string Id { get; init; }

    /// <summary>The name that people know.</summary>
    public required string Name { get; init; }

    /// <summary>The issuer's own site.</summary>
    public required string Url { get; init; }

    /// <summary>A public contact address: published with every badge (OB 2.0 Profile).</summary>
    public required string Email { get; init; }

    /// <summary>What sort of body it is, such as <c>rectorat</c> or <c>EPLE</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>The issuer above it in the tree, such as the rectorat of a school: its managers may act here too.</summary>
    public string? Parent { get; init; }

    /// <summary>What the issuer above leaves to its own managers; everything when absent.</summary>
    public IReadOnlyList<Matter>? Delegated { get; init; }

    /// <summary>The days on which its commission meets.</summary>
    public IReadOnlyList<DateOnly>? CommissionDates { get; init; }

    /// <summary>
    /// The issuer's own public address, <c>https://</c> and a host without a path, when its badges are not published under the
    /// installation's. It is for ever: badges that were issued name it.
    /// </summary>
    public string? PublicBaseUrl { get; init; }

    /// <summary>Whether it signs with a key of its own instead of the installation's.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool OwnKey { get; init; }

    /// <summary>The number of the issuer's LinkedIn page, if it has one: holders' profiles then show its logo.</summary>
    public string? LinkedInOrganization { get; init; }

    /// <summary>Who published these facts in the browser, and when; absent when they are a catalogue file's.</summary>
    public CatalogueEdit? Edit { get; init; }

    /// <summary>Who gave it its place in the tree in the browser, and when; absent when the place is a catalogue file's.</summary>
    public CatalogueEdit? Placed { get; init; }
}
