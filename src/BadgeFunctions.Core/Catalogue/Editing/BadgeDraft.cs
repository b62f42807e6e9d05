using BadgeFunctions.Core.Catalogue.Reading;

namespace BadgeFunctions.Core.Catalogue.Editing;

/// <summary>A badge's definition that somebody works on in the browser. Nobody but managers of its issuer sees it.</summary>
public sealed record BadgeDraft
{
    /// <summary>What was typed; what is missing is asked for when it is published.</summary>
    public required BadgeEntry Entry { get; init; }

    /// <summary>Uploaded art; a picture that the entry names and that is not here is the published one.</summary>
    public DraftArt Art { get; init; } = DraftArt.None;

    /// <summary>What was published when the draft was last saved, see <see cref="BadgeState.Base"/>.</summary>
    public required string Base { get; init; }

    /// <summary>Drawn at each save: who saves over another one's revision is told.</summary>
    public required string Revision { get; init; }

    /// <summary>The name of record of whoever saved it last.</summary>
    public required string By { get; init; }

    /// <summary>When it was last saved, in UTC.</summary>
    public required DateTimeOffset At { get; init; }
}
