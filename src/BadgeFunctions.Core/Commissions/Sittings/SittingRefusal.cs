namespace BadgeFunctions.Core.Commissions.Sittings;

/// <summary>Why something was not done in a sitting. Nothing was changed.</summary>
public enum SittingRefusal
{
    /// <summary>The sitting is not open, or over.</summary>
    NotOpen,

    /// <summary>The charter has not been acknowledged.</summary>
    CharterFirst,

    /// <summary>A conflict of interest.</summary>
    Excluded,

    /// <summary>No vote is open on the dossier.</summary>
    VoteClosed,

    /// <summary>The dossier was put to the vote anew in the meantime.</summary>
    OtherRound,

    /// <summary>A secret vote was given already: it cannot be found again.</summary>
    VotedInSecret,

    /// <summary>Too few have voted.</summary>
    QuorumMissing,

    /// <summary>What was voted in secret cannot be read any more: the vote has to be opened anew.</summary>
    BoxLost,

    /// <summary>It is decided already, or something else than what was seen.</summary>
    Changed,

    /// <summary>The chair alone settles a tie.</summary>
    ChairOnly,

    /// <summary>The nomination does not wait for a commission any more.</summary>
    NotWaiting,

    /// <summary>The agenda holds as many dossiers as it may.</summary>
    AgendaFull,

    /// <summary>Votes are open, or a tie is not settled.</summary>
    Unfinished,

    /// <summary>Nobody who sits has come in.</summary>
    NobodyPresent,
}
