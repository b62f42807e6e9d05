using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Catalogue;

/// <summary>What can be recognised: an Achievement (OB 3.0) and a BadgeClass (OB 2.0).</summary>
public sealed record Badge
{
    /// <summary>URL-safe and permanent: it is part of published addresses.</summary>
    public required string Id { get; init; }

    /// <summary>The badge's name.</summary>
    public required string Name { get; init; }

    /// <summary>What the holder did or can do.</summary>
    public required string Description { get; init; }

    /// <summary>What must be shown to earn it.</summary>
    public required string Criteria { get; init; }

    /// <summary>The skills that it recognises.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>The id of the <see cref="Catalogue.Issuer"/>.</summary>
    public required string Issuer { get; init; }

    /// <summary>The path of approval: one of <see cref="ApprovalPaths"/>.</summary>
    public string Approval { get; init; } = ApprovalPaths.Commission;

    /// <summary>The level in a series, from 1; 0 when there is none.</summary>
    public int Level { get; init; }

    /// <summary>The series or collection it belongs to.</summary>
    public string? Set { get; init; }

    /// <summary>Badges that must be held before.</summary>
    public IReadOnlyList<string> Requires { get; init; } = [];

    /// <summary>How many of <see cref="Requires"/> must be held; all of them when absent.</summary>
    public int? RequiredCount { get; init; }

    /// <summary>When it may be asked for; at any time when absent.</summary>
    public IReadOnlyList<Call>? Calls { get; init; }

    /// <summary>For the path <c>peers</c>: how many holders must agree; 2 when absent.</summary>
    public int? Peers { get; init; }

    /// <summary>Whether a guardian agrees before anybody decides about a nominee under age.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool GuardianConsent { get; init; }

    /// <summary>Whether it is awarded no more; awards and their pages stay.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Archived { get; init; }

    /// <summary>Badges that it leads to.</summary>
    public IReadOnlyList<string> Opens { get; init; } = [];

    /// <summary>How long an award is valid, as an ISO 8601 duration of years, months, weeks or days; for ever when absent.</summary>
    public string? Validity { get; init; }

    /// <summary>Whether it is meant for pupils under age.</summary>
    public bool Minors { get; init; }

    /// <summary>How often an attempt may be repeated: <c>unlimited</c>, or absent when the commission says.</summary>
    public string? Retries { get; init; }

    /// <summary>Whether colleagues and partners may endorse it.</summary>
    public bool Endorsable { get; init; }

    /// <summary>The art; an emblem of our own is drawn when absent.</summary>
    public BadgeImageSource? Image { get; init; }

    /// <summary>From 1; a change of the definition makes the next one, and awarded versions stay as they were.</summary>
    public int Version { get; init; }

    /// <summary>A hash of the definition and its art, by which a change is noticed.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>Who published this definition in the browser, and when; absent when it is a catalogue file's.</summary>
    public CatalogueEdit? Edit { get; init; }

    /// <summary>The image's alternative text in a language.</summary>
    /// <param name="language">A two-letter language code.</param>
    public string AlternativeText(string language) =>
        Image is null ? Name : language == "en" ? Image.AltEn ?? Image.Alt : Image.Alt;
}
