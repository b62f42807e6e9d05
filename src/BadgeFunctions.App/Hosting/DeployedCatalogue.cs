using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Logging;

namespace BadgeFunctions.App.Hosting;

/// <summary>
/// The catalogue that an operator put into the private container, as <c>catalogue/catalogue.json</c> with its art beside
/// it. Installing what is installed already changes nothing; a catalogue with an error in it changes nothing either.
/// </summary>
internal sealed partial class DeployedCatalogue(IFiles files, InstallCatalogue install, ILogger<DeployedCatalogue> logger)
{
    private const string Folder = "catalogue/";
    private const string Name = Folder + "catalogue.json";
    private const int LongestArt = 10 * 1024 * 1024;

    public async Task InstallAsync(CancellationToken cancellationToken)
    {
        if (await ReadAsync(Name, CatalogueReader.MaximumLength, cancellationToken) is not { } json)
        {
            None(logger, Name);
            return;
        }

        CatalogueReading reading = CatalogueReader.Read(json);
        if (!reading.IsUsable)
        {
            throw new InvalidDataException($"The catalogue cannot be used: {string.Join("; ", reading.Errors)}");
        }

        await install.ExecuteAsync(
            reading.Document,
            async (name, token) => await ReadAsync(Folder + name, LongestArt, token)
                ?? throw new InvalidDataException($"The catalogue names the file \"{name}\", which is not beside it."),
            cancellationToken);
    }

    private async Task<ReadOnlyMemory<byte>?> ReadAsync(string path, long maximum, CancellationToken cancellationToken)
    {
        await using FileContent? file = await files.OpenAsync(FileArea.Private, path, cancellationToken);
        if (file is null)
        {
            return null;
        }

        if (file.Length > maximum)
        {
            throw new InvalidDataException($"{path} is longer than {maximum} bytes.");
        }

        byte[] content = new byte[file.Length];
        await file.Content.ReadExactlyAsync(content, cancellationToken);
        return content;
    }

    [LoggerMessage(1, LogLevel.Information, "There is no {Path} in the private container: the catalogue stays as it is.")]
    private static partial void None(ILogger logger, string path);
}
