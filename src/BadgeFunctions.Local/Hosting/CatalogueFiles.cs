using System.Globalization;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Local.Commands;

namespace BadgeFunctions.Local.Hosting;

/// <summary>Installs a catalogue from a JSON file and the art beside it; what is wrong with it becomes one clear sentence.</summary>
internal sealed class CatalogueFiles(InstallCatalogue install)
{
    public async Task InstallAsync(string path, CancellationToken cancellationToken)
    {
        byte[] json = await InputFiles.ReadAsync(new FileInfo(path), CatalogueReader.MaximumLength, cancellationToken);
        CatalogueReading reading = CatalogueReader.Read(json);
        if (!reading.IsUsable)
        {
            throw Unusable(path, reading.Errors);
        }

        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        try
        {
            CatalogueInstallation installation = await install.ExecuteAsync(
                reading.Document, (name, cancelled) => ReadArtAsync(folder, name, path, cancelled), cancellationToken);
            if (installation.Kept.Count > 0)
            {
                await Console.Out.WriteLineAsync(CommandTexts.Format("Catalogue.Kept", string.Join(", ", installation.Kept)));
            }
        }
        catch (CatalogueRefusedException unusable)
        {
            throw Unusable(path, unusable.Errors);
        }
    }

    private static CommandException Unusable(string path, IEnumerable<CatalogueError> errors)
    {
        IEnumerable<string> sentences = errors.Select(error => CatalogueErrorText.Describe(error, CultureInfo.CurrentUICulture));
        return new CommandException(CommandTexts.Format("Catalogue.Unusable", path, string.Join(Environment.NewLine, sentences)));
    }

    private static async Task<ReadOnlyMemory<byte>> ReadArtAsync(string folder, string name, string catalogue, CancellationToken cancellationToken)
    {
        // A catalogue names files beside it, and nothing outside its own folder.
        string file = Path.GetFullPath(Path.Combine(folder, name));
        return file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(file)
            ? await File.ReadAllBytesAsync(file, cancellationToken)
            : throw new CommandException(CommandTexts.Format("Catalogue.ArtMissing", catalogue, name));
    }
}
