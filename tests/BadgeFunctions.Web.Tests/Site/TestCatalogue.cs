using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Tests.Site.Ports;

namespace BadgeFunctions.Web.Tests.Site;

/// <summary>Two issuers with a badge each, put where the service keeps its catalogue.</summary>
internal static class TestCatalogue
{
    public const string OurIssuer = "rectorat";
    public const string OtherIssuer = "lycee";
    public const string OurBadge = "tutorat";
    public const string OtherBadge = "robotique";

    private const string Partition = "catalogue";

    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    private static ReadOnlySpan<byte> Svg =>
        """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10"><circle cx="5" cy="5" r="4"/></svg>"""u8;

    public static async Task InstallAsync(MemoryDocuments documents, MemoryFiles files)
    {
        Badge[] badges = [Badge(OurBadge, "Tutorat", OurIssuer), Badge(OtherBadge, "Robotique", OtherIssuer)];
        Stored stored = new([Issuer(OurIssuer, "Rectorat"), Issuer(OtherIssuer, "Lycée")], badges);
        DocumentSave save = new DocumentSave(Partition).Put("current", stored, TypeOf<Stored>());
        foreach (Badge badge in badges)
        {
            save.Put($"version:{badge.Id}:1", badge, TypeOf<Badge>());
            await files.WriteAsync(
                FileArea.Public,
                [PublicFiles($"achievements/{badge.Id}/1.png", Png), PublicFiles($"achievements/{badge.Id}/1.svg", Svg)],
                CancellationToken.None);
        }

        await documents.SaveAsync(save, CancellationToken.None);
    }

    private static FileWrite PublicFiles(string path, ReadOnlySpan<byte> content) => Core.Publication.PublicFiles.File(path, content.ToArray());

    private static Badge Badge(string id, string name, string issuer) => new()
    {
        Id = id,
        Name = name,
        Description = "Description",
        Criteria = "Critères",
        Issuer = issuer,
        Version = 1,
    };

    private static Issuer Issuer(string id, string name) => new() { Id = id, Name = name, Url = "https://issuer.example", Email = "badges@issuer.example" };

    private static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)Json.GetTypeInfo(typeof(T));

    private sealed record Stored(IReadOnlyList<Issuer> Issuers, IReadOnlyList<Badge> Badges);
}
