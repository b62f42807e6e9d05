using System.Text.Json;

namespace BadgeFunctions.Local.DataFolders;

/// <summary>The file that says that a folder holds our data, and in which format.</summary>
internal static class FolderMarker
{
    private const int Format = 1;

    /// <exception cref="DataFolderException">The marker is damaged, or the format is a newer one.</exception>
    public static void Check(string marker, string folder)
    {
        int format;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(marker));
            format = json.RootElement.GetProperty("format").GetInt32();
        }
        catch (Exception damage) when (damage is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new DataFolderException(DataFolderFault.MarkerDamaged, marker, damage);
        }

        if (format != Format)
        {
            throw new DataFolderException(
                format > Format ? DataFolderFault.Newer : DataFolderFault.MarkerDamaged, format > Format ? folder : marker);
        }
    }

    /// <summary>Writes the marker whole or not at all, by way of a folder for unfinished files.</summary>
    public static void Write(string marker, string unfinishedFolder)
    {
        Directory.CreateDirectory(unfinishedFolder);
        var unfinished = Path.Combine(unfinishedFolder, "marker");
        using (var stream = File.Create(unfinished))
        {
            stream.Write("{ \"format\": 1 }\n"u8);
            stream.Flush(flushToDisk: true);
        }

        File.Move(unfinished, marker);
    }
}
