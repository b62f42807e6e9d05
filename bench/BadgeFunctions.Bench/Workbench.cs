using System.Globalization;
using System.Text;
using BadgeFunctions.Local.Hosting;
using Microsoft.Extensions.Configuration;

namespace BadgeFunctions.Bench;

/// <summary>A fresh installation in a folder of its own, with a catalogue of one issuer and eight badges.</summary>
internal static class Workbench
{
    public const int Badges = 8;

    private static readonly List<string> Folders = [];

    public static string NewFolder()
    {
        Folders.Add(Directory.CreateTempSubdirectory("badges-bench-").FullName);
        return Folders[^1];
    }

    /// <summary>Removes every folder, at the end: a file system that has just deleted makes new files slowly for a while.</summary>
    public static void CleanUp() => Folders.ForEach(folder => Directory.Delete(folder, recursive: true));

    public static async Task<LocalInstallation> OpenAsync(string folder, string algorithm)
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("PublicBaseUrl", "https://badges.example"), new("Signing:Algorithm", algorithm)])
            .Build();
        LocalInstallation installation = await LocalInstallation.OpenAsync(Path.Combine(folder, "data"), exclusive: true, configuration, default);
        await installation.InstallCatalogueAsync(await WriteCatalogueAsync(folder), default);
        return installation;
    }

    public static async Task<string> WriteCatalogueAsync(string folder)
    {
        StringBuilder json = new("""{"issuers":[{"id":"rectorat","name":"Rectorat de démonstration","url":"https://rectorat.example","email":"badges@rectorat.example"}],"badges":[""");
        for (int i = 0; i < Badges; i++)
        {
            json.Append(CultureInfo.InvariantCulture, $$"""{{(i == 0 ? "" : ",")}}{"id":"badge-{{i}}","name":"Classe virtuelle {{i}}","description":"A conçu et animé des classes virtuelles.","criteria":"Présenter une classe virtuelle animée : intention, déroulé, bilan ; une preuve au moins.","skills":["Enseigner à distance","Animer un groupe"],"issuer":"rectorat"}""");
        }

        string path = Path.Combine(folder, "catalogue.json");
        await File.WriteAllTextAsync(path, json.Append("]}").ToString());
        return path;
    }

    public static async Task<string> WriteNominationsAsync(string folder, int count)
    {
        StringBuilder csv = new("badge;nom;prenom;courriel;fonction;etablissement;motif;preuve_url;preuve_titre;preuve_date\r\n");
        for (int i = 0; i < count; i++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"badge-{i % Badges};Nom{i};Camille;camille.{i}@ecole.example;CPE;Collège René-Cassin;A animé une classe virtuelle.;https://blog.example/{i};Bilan;2026-03-15\r\n");
        }

        string path = Path.Combine(folder, "nominations.csv");
        await File.WriteAllTextAsync(path, csv.ToString());
        return path;
    }
}
