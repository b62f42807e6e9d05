using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Assessments;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Classes;
using BadgeFunctions.Core.Identity;

namespace BadgeFunctions.Local.Tests.Assessments;

/// <summary>An installation with badges that an assessor awards, and a class of two.</summary>
internal sealed class SomeClass : IAsyncDisposable
{
    public const string Issuer = "lycee";
    public const string Unlimited = "conversions";
    public const string OnceADay = "orthographe";
    public const string OfACommission = "sentinelle";

    private SomeClass(Installation service, ClassList list) => (Service, List) = (service, list);

    public static Actor Teacher { get; } = new("Mme Roche", Role.Assessor, [Issuer]);

    public static Actor Colleague { get; } = new("M. Blanc", Role.Assessor, [Issuer]);

    public static Actor Stranger { get; } = new("Mme Loin", Role.Assessor, ["ailleurs"]);

    public Installation Service { get; }

    public ClassList List { get; }

    public Pupil Awa => List.Pupils[0];

    public Pupil Zoe => List.Pupils[1];

    private static ReadOnlyMemory<byte> Catalogue => """
        {
          "issuers": [
            { "id": "lycee", "name": "Lycée", "url": "https://lycee.example", "email": "badges@lycee.example" },
            { "id": "ailleurs", "name": "Ailleurs", "url": "https://ailleurs.example", "email": "badges@ailleurs.example" }
          ],
          "badges": [
            { "id": "conversions", "name": "Conversions", "description": "Convertit.", "criteria": "Un exercice.", "issuer": "lycee", "approval": "assessor", "minors": true, "retries": "unlimited" },
            { "id": "orthographe", "name": "Orthographe", "description": "Écrit.", "criteria": "Une dictée.", "issuer": "lycee", "approval": "assessor", "minors": true },
            { "id": "sentinelle", "name": "Sentinelle", "description": "Veille.", "criteria": "Une proposition.", "issuer": "lycee", "minors": true }
          ]
        }
        """u8.ToArray();

    public static async Task<SomeClass> OpenAsync()
    {
        Installation service = await Installation.OpenAsync();
        CatalogueReading reading = CatalogueReader.Read(Catalogue);
        Assert.Empty(reading.Errors);
        await service.Get<InstallCatalogue>().ExecuteAsync(reading.Document!, (_, _) => Task.FromResult(ReadOnlyMemory<byte>.Empty), Installation.Cancellation);
        ClassResult made = await service.Get<CreateClass>().ExecuteAsync(
            new ClassDraft(Issuer, "2de 4", "2026-2027", [new("Émond", "Zoé", "zoe@exemple.fr"), new("Diallobert", "Awa", null)]), Teacher, Installation.Cancellation);
        Assert.Empty(made.Problems);
        return new SomeClass(service, made.Class!);
    }

    public Task<AttemptResult> TryAsync(
        Pupil pupil, bool achieved, int seen, string badge = Unlimited, Actor? actor = null, string? key = null, string? note = null) =>
        Service.Get<RecordAttempt>().ExecuteAsync(
            new AttemptReport(badge, List.Id, pupil.Id, achieved, note, seen, key ?? UnguessableId.New(), "fr"), actor ?? Teacher, Installation.Cancellation);

    public ValueTask DisposeAsync() => Service.DisposeAsync();
}
