using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Files;

/// <summary>What a path implies about a file. Only properties that differ are stored beside it.</summary>
internal interface IFileDefaults
{
    /// <summary>The properties of a file that was written with nothing else. Always the same for a path.</summary>
    FileProperties For(FileArea area, string path);
}
