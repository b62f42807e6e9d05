namespace BadgeFunctions.Core.Nominations;

/// <summary>A nomination as somebody typed it: nothing is checked yet.</summary>
public sealed record NominationDraft
{
    /// <summary>The badge's id.</summary>
    public string? Badge { get; init; }

    /// <summary>The nominee's family name.</summary>
    public string? FamilyName { get; init; }

    /// <summary>The nominee's given name.</summary>
    public string? GivenName { get; init; }

    /// <summary>The nominee's e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>What the nominee does.</summary>
    public string? Function { get; init; }

    /// <summary>The school or service.</summary>
    public string? WorkplaceName { get; init; }

    /// <summary>Its town.</summary>
    public string? WorkplaceTown { get; init; }

    /// <summary>Its national code.</summary>
    public string? WorkplaceUai { get; init; }

    /// <summary>Why the badge is deserved.</summary>
    public string? Reason { get; init; }

    /// <summary>The e-mail address of the nominator, when it is not the nominee.</summary>
    public string? NominatedBy { get; init; }

    /// <summary>In place of an address: the code on the paper of a pupil who has none, for a badge meant for pupils.</summary>
    public string? PupilCode { get; init; }

    /// <summary>The e-mail address of a parent or guardian, for a badge that asks for their agreement.</summary>
    public string? Guardian { get; init; }

    /// <summary>Whether the sender confirms that a nominee of the same name who is known already is somebody else.</summary>
    public bool OtherPerson { get; init; }

    /// <summary>The evidence; wholly empty pieces are ignored.</summary>
    public IReadOnlyList<EvidenceDraft> Evidence { get; init; } = [];
}
