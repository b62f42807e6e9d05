namespace BadgeFunctions.Local.DataFolders;

/// <summary>Says that a folder is ours, and which release wrote it.</summary>
/// <param name="Format">The number of the folder's layout.</param>
internal sealed record DataFolderMarker(int Format);
