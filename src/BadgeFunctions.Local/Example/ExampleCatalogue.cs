using System.Reflection;

namespace BadgeFunctions.Local.Example;

/// <summary>The catalogue of an invented académie with its art, for a first start.</summary>
internal static class ExampleCatalogue
{
    private const string Prefix = "Example/";
    private const string CatalogueName = "catalogue.json";

    /// <summary>
    /// Writes <c>catalogue.json</c> and <c>art/</c> into a folder. A file that is there already stays as it is. The
    /// catalogue comes last: when it is there, so is its art.
    /// </summary>
    public static async Task WriteToAsync(string directory, CancellationToken cancellationToken)
    {
        Assembly assembly = typeof(ExampleCatalogue).Assembly;
        foreach (string resource in assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .OrderBy(name => name.EndsWith(CatalogueName, StringComparison.Ordinal)))
        {
            string path = Path.Combine(directory, resource[Prefix.Length..]);
            if (!File.Exists(path))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await using Stream content = assembly.GetManifestResourceStream(resource)!;
                await WriteWholeAsync(content, path, cancellationToken);
            }
        }
    }

    // A crash leaves a file of another name, which the next start writes anew.
    private static async Task WriteWholeAsync(Stream content, string path, CancellationToken cancellationToken)
    {
        string unfinished = path + ".part";
        await using (FileStream file = File.Create(unfinished))
        {
            await content.CopyToAsync(file, cancellationToken);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: false);
    }
}
