namespace BadgeFunctions.Core.Commissions.Minutes;

/// <summary>Whether minutes are as they were sealed.</summary>
public enum MinutesVerdict
{
    /// <summary>Every byte is.</summary>
    Unchanged,

    /// <summary>They carry a seal of ours that does not fit them.</summary>
    Changed,

    /// <summary>They carry no seal, or one of a key that is not ours.</summary>
    Unknown,
}
