namespace OpenBadges.LinkedData.DataIntegrity;

/// <summary>What came of checking a proof.</summary>
public enum ProofCode
{
    /// <summary>It holds, and its key is that of the expected controller.</summary>
    Verified,

    /// <summary>The document has no proof.</summary>
    NoProof,

    /// <summary>A member of the proof is missing or not in its form.</summary>
    Malformed,

    /// <summary>Neither a known cryptosuite nor a known proof type. Undetermined.</summary>
    UnknownSuite,

    /// <summary>The proof was made for another purpose.</summary>
    PurposeMismatch,

    /// <summary>The proof says it was made in the future.</summary>
    NotYetCreated,

    /// <summary>The proof has expired.</summary>
    Expired,

    /// <summary>The proof builds on one the document does not have.</summary>
    PreviousProofMissing,

    /// <summary>The verification method leads to no key of a known kind.</summary>
    KeyUnresolved,

    /// <summary>The verification method is one of a DID method that is not supported. Undetermined.</summary>
    KeyMethodUnknown,

    /// <summary>The document that lists the key could not be had. Undetermined.</summary>
    KeyUnavailable,

    /// <summary>The controller does not list the key for this purpose, or has withdrawn it.</summary>
    KeyNotAuthorized,

    /// <summary>The key is of another kind than the cryptosuite's.</summary>
    KeyUnsuitable,

    /// <summary>The contexts of the document do not begin with those of the proof.</summary>
    ContextMismatch,

    /// <summary>A context is not known, and is not fetched. Undetermined.</summary>
    ContextUnknown,

    /// <summary>Part of the document has no meaning in its contexts, or none within the limits: the proof cannot cover it.</summary>
    NotCovered,

    /// <summary>The signature is not that of the key over the document.</summary>
    SignatureWrong,

    /// <summary>The signature is right, but its key has another controller than the expected one.</summary>
    ControllerMismatch,
}
