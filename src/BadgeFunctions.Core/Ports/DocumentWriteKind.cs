namespace BadgeFunctions.Core.Ports;

/// <summary>What a write expects of the document's present state.</summary>
public enum DocumentWriteKind
{
    /// <summary>The document must not exist yet.</summary>
    Insert,

    /// <summary>The document must exist with the named ETag.</summary>
    Replace,

    /// <summary>The document is written whatever is there.</summary>
    Put,

    /// <summary>The document is removed; with an ETag it must still have that version, without one it may be absent already.</summary>
    Delete,
}
