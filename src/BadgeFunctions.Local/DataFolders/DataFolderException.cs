using System.Globalization;
using System.Resources;

namespace BadgeFunctions.Local.DataFolders;

/// <summary>The data folder cannot be used as it is. Nothing in it was changed.</summary>
internal sealed class DataFolderException(DataFolderFault fault, string path, Exception? inner = null)
    : Exception(Sentence(fault, path), inner)
{
    private static readonly ResourceManager Sentences =
        new("BadgeFunctions.Local.Resources.DataFolderSentences", typeof(DataFolderException).Assembly);

    /// <summary>What is wrong.</summary>
    public DataFolderFault Fault { get; } = fault;

    /// <summary>The folder or file at fault.</summary>
    public string Path { get; } = path;

    private static string Sentence(DataFolderFault fault, string path) =>
        string.Format(CultureInfo.CurrentCulture, Sentences.GetString(fault.ToString(), CultureInfo.CurrentUICulture)!, path);
}
