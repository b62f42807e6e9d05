namespace BadgeFunctions.Local.DataFolders;

/// <summary>Why a data folder cannot be used. Each has a sentence in the resources under its name.</summary>
internal enum DataFolderFault
{
    /// <summary>The path is a file, or cannot be a folder.</summary>
    NotAFolder,

    /// <summary>There is no data folder there, and the command does not make one.</summary>
    Missing,

    /// <summary>The folder holds something else than our data.</summary>
    Foreign,

    /// <summary>The folder was written by a newer release.</summary>
    Newer,

    /// <summary>The marker file cannot be understood.</summary>
    MarkerDamaged,

    /// <summary>The folder or one of its files cannot be written.</summary>
    Unwritable,

    /// <summary>Another service runs on the folder.</summary>
    InUse,

    /// <summary>The database is not readable as one.</summary>
    DatabaseDamaged,

    /// <summary>The database belongs to another application.</summary>
    DatabaseForeign,

    /// <summary>The database was written by a newer release.</summary>
    DatabaseNewer,

    /// <summary>A signing key cannot be read.</summary>
    KeyDamaged,

    /// <summary>The operator token cannot be used.</summary>
    TokenDamaged,
}
