using System.Text.Json;
using System.Text.RegularExpressions;
using OpenBadges.Writing;

namespace OpenBadges.V3;

/// <summary>What was achieved: the badge itself (Open Badges 3.0, Achievement).</summary>
/// <remarks>
/// Setting a member to a value the standard refuses throws <see cref="BadgeArgumentException"/>, and so does writing
/// an achievement that has neither a criteria page nor a criteria text.
/// </remarks>
public sealed partial record Achievement
{
    /// <summary>HTTP(S) URL or <c>urn:uuid:</c>. Required.</summary>
    public required string Id { get; init => field = Guard.Identifier(value, "achievement.id"); }

    /// <summary>Required.</summary>
    public required string Name { get; init => field = Guard.Text(value, "achievement.name"); }

    /// <summary>A short description. Required.</summary>
    public required string Description { get; init => field = Guard.Text(value, "achievement.description"); }

    /// <summary>URL of a page with the criteria; this or <see cref="CriteriaNarrative"/> is required.</summary>
    public string? CriteriaId { get; init => field = Guard.OptionalWebUrl(value, "achievement.criteria.id"); }

    /// <summary>The criteria in Markdown; this or <see cref="CriteriaId"/> is required.</summary>
    public string? CriteriaNarrative { get; init => field = Guard.OptionalText(value, "achievement.criteria.narrative"); }

    /// <summary>URL of the unbaked PNG or SVG.</summary>
    public string? ImageId { get; init => field = Guard.OptionalWebUrl(value, "achievement.image"); }

    /// <summary>The alternative text of the image.</summary>
    public string? ImageCaption { get; init => field = Guard.OptionalText(value, "achievement.image.caption"); }

    /// <summary>A name of the standard's enumeration, or <c>ext:</c> and a name of one's own.</summary>
    public string AchievementType
    {
        get;
        init => field = AchievementTypes.Allows(value)
            ? value
            : throw new BadgeArgumentException("achievement.achievementType", "A type of the enumeration or an ext: name is required.");
    } = "Badge";

    /// <summary>Short keywords.</summary>
    public IReadOnlyList<string> Tags
    {
        get;
        init => field = [.. value.Select(tag => Guard.Text(tag, "achievement.tag"))];
    } = [];

    /// <summary>Links to frameworks of skills.</summary>
    public IReadOnlyList<Alignment> Alignments { get; init => field = [.. value]; } = [];

    /// <summary>The results it can have.</summary>
    public IReadOnlyList<ResultDescription> ResultDescriptions { get; init => field = [.. value]; } = [];

    /// <summary>What third parties say of it, secured by each of them.</summary>
    public IReadOnlyList<SecuredEndorsement> Endorsements { get; init => field = [.. value]; } = [];

    /// <summary>Who designed the badge, when it is not the issuer alone.</summary>
    public Profile? Creator { get; init; }

    /// <summary>Language of the texts, such as <c>fr</c> or <c>fr-FR</c> (BCP 47, as far as the published schema takes it).</summary>
    public string? InLanguage
    {
        get;
        init => field = value is null || LanguageCode().IsMatch(value)
            ? value
            : throw new BadgeArgumentException("achievement.inLanguage", "A language code such as fr or fr-FR is required.");
    }

    /// <summary>Version of the definition.</summary>
    public string? Version { get; init => field = Guard.OptionalText(value, "achievement.version"); }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        if (CriteriaId is null && CriteriaNarrative is null)
        {
            throw new BadgeArgumentException("achievement.criteria", "A criteria page or a criteria text is required.");
        }

        writer.WriteStartObject();
        writer.WriteString("id", Id);
        writer.WriteTexts("type", ["Achievement"]);
        writer.WriteObjects("alignment", Alignments, Alignment.Write);
        writer.WriteString("achievementType", AchievementType);
        if (Creator is not null)
        {
            writer.WritePropertyName("creator");
            Creator.WriteTo(writer);
        }

        writer.WriteStartObject("criteria");
        writer.WriteText("id", CriteriaId);
        writer.WriteText("narrative", CriteriaNarrative);
        writer.WriteEndObject();
        writer.WriteString("description", Description);
        SecuredEndorsement.Write(writer, Endorsements);
        ImageObject.Write(writer, ImageId, ImageCaption);
        writer.WriteText("inLanguage", InLanguage);
        writer.WriteString("name", Name);
        WriteResultDescriptions(writer);
        writer.WriteTexts("tag", Tags);
        writer.WriteText("version", Version);
        writer.WriteEndObject();
    }

    private void WriteResultDescriptions(Utf8JsonWriter writer)
    {
        if (ResultDescriptions.DistinctBy(description => description.Id).Count() < ResultDescriptions.Count)
        {
            throw new BadgeArgumentException("achievement.resultDescription.id", "Each result description needs an identifier of its own.");
        }

        writer.WriteObjects("resultDescription", ResultDescriptions, ResultDescription.Write);
    }

    [GeneratedRegex(@"\A[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageCode();
}
