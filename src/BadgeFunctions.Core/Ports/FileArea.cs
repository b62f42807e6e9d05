namespace BadgeFunctions.Core.Ports;

/// <summary>Who may read a file.</summary>
public enum FileArea
{
    /// <summary>Anybody, at the same path under the public base URL.</summary>
    Public,

    /// <summary>Only our own code: uploaded evidence.</summary>
    Private,
}
