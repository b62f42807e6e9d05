namespace BadgeFunctions.Core.Nominations.Validation;

/// <summary>A nomination whose every field was checked and brought to its normal form; not submitted yet.</summary>
public sealed record ValidNomination
{
    /// <summary>The id of a badge of the catalogue.</summary>
    public required string Badge { get; init; }

    /// <summary>Whom it is about; the address is normalised.</summary>
    public required Person Nominee { get; init; }

    /// <summary>What the nominee does.</summary>
    public string? Function { get; init; }

    /// <summary>Where; absent when nothing of it was given.</summary>
    public Workplace? Workplace { get; init; }

    /// <summary>Why the badge is deserved; its lines end with a line feed.</summary>
    public string? Reason { get; init; }

    /// <summary>What shows it; each piece has its id.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>The normalised address of the nominator; absent when it is the nominee's own.</summary>
    public string? NominatedBy { get; init; }

    /// <summary>The normalised address of a parent or guardian.</summary>
    public string? Guardian { get; init; }

    /// <summary>Whether the sender confirms that the nominee is not the person of the same name who is known already.</summary>
    public bool OtherPerson { get; init; }
}
