namespace OpenBadges.LinkedData.DataIntegrity;

/// <summary>The check of one proof.</summary>
/// <param name="Code">What came of it.</param>
public sealed record ProofCheck(ProofCode Code)
{
    /// <summary>The cryptosuite or, in older proofs, the type.</summary>
    public string? Suite { get; init; }

    /// <summary>The verification method, as the proof gives it.</summary>
    public string? VerificationMethod { get; init; }

    /// <summary>The key, once it is found.</summary>
    public VerificationKey? Key { get; init; }

    /// <summary>Who controls the key, as far as is known.</summary>
    public string? Controller { get; init; }

    /// <summary>
    /// Whether the controller's own document lists the key. If not, the key came out of the verification method's
    /// fragment and only the integrity of the document is established.
    /// </summary>
    public bool IsControllerConfirmed { get; init; }

    /// <summary>The member, term or context concerned, if there is one.</summary>
    public string? Detail { get; init; }
}
