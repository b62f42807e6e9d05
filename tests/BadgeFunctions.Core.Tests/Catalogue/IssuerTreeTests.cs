using System.Text;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Reading;

namespace BadgeFunctions.Core.Tests.Catalogue;

public sealed class IssuerTreeTests
{
    [Fact]
    public void KnowsWhatIsAboveAndBelow()
    {
        IssuerTree tree = new([Issuer("ecole", "service"), Issuer("rectorat"), Issuer("service", "rectorat"), Issuer("lycee", "rectorat")]);

        Assert.Equal(["service", "rectorat"], tree.Above("ecole").Select(issuer => issuer.Id));
        Assert.Equal(["rectorat", "service", "lycee", "ecole"], tree.WithBelow("rectorat"));
        Assert.Equal(["rectorat"], tree.Roots.Select(issuer => issuer.Id));
        Assert.Equal(["service", "lycee"], tree.ChildrenOf("rectorat").Select(issuer => issuer.Id));
        Assert.Empty(tree.Cycles());
    }

    [Fact]
    public void AParentThatIsGoneIsNone()
    {
        IssuerTree tree = new([Issuer("ecole", "partie") with { Delegated = [] }]);

        Assert.Empty(tree.Above("ecole"));
        Assert.Single(tree.Roots);
        Assert.True(tree.Leaves("ecole", Matter.People));
    }

    [Fact]
    public void ACircleEndsNowhereForEver()
    {
        IssuerTree tree = new([Issuer("a", "b"), Issuer("b", "c"), Issuer("c", "a"), Issuer("d", "a")]);

        Assert.Equal(["b", "c"], tree.Above("a").Select(issuer => issuer.Id));
        Assert.Equal(4, tree.WithBelow("a").Count);
        Assert.Equal(["a", "b", "c"], Assert.Single(tree.Cycles()));
    }

    [Theory]
    [InlineData("partie", null, "issuers[1].parent", "unknown-issuer", "partie")]
    [InlineData("lycee", null, "issuers[1].parent", "parent-cycle", "lycee → lycee")]
    [InlineData("rectorat", "lycee", "issuers[0].parent", "parent-cycle", "rectorat → lycee → rectorat")]
    public void AFileThatMakesNoTreeIsRefused(string parentOfLycee, string? parentOfRectorat, string path, string code, string detail)
    {
        CatalogueError error = Assert.Single(Read(parentOfRectorat, parentOfLycee).Errors);

        Assert.Equal((path, code, detail), (error.Path, error.Code, error.Detail));
    }

    [Fact]
    public void AFileSaysWhatIsLeftToAnIssuer()
    {
        Issuer lycee = Read(null, "rectorat", """["sessions", "badges"]""").Document!.Issuers[1];

        Assert.Equal("rectorat", lycee.Parent);
        Assert.Equal([Matter.Badges, Matter.Sessions], lycee.Delegated);
    }

    [Fact]
    public void AMatterThatThereIsNotIsToldWithThoseThatThereAre()
    {
        CatalogueError error = Assert.Single(Read(null, "rectorat", """["badges", "argent"]""").Errors);

        Assert.Equal(("issuers[1].delegated[1]", "unknown-value"), (error.Path, error.Code));
        Assert.Equal("badges, commission, people, sessions", error.Detail);
    }

    [Fact]
    public void APlaceGivenInTheBrowserStaysWhenAFileComes()
    {
        CatalogueEdit edit = new("Ana", DateTimeOffset.UnixEpoch);
        Issuer placed = Issuer("ecole", "service") with { Delegated = [Matter.Badges], Placed = edit };
        MergedIssuers merged = MergedIssuers.Of(
            [Issuer("rectorat"), Issuer("ecole", "rectorat") with { Name = "Neuf" }], [Issuer("rectorat"), Issuer("service", "rectorat"), placed], new HashSet<string>());

        Issuer ecole = merged.All.Single(issuer => issuer.Id == "ecole");
        Assert.Equal(("Neuf", "service", edit), (ecole.Name, ecole.Parent, ecole.Placed));
        Assert.Equal(["rectorat", "ecole", "service"], merged.All.Select(issuer => issuer.Id));
        Assert.Equal(["service"], merged.Kept);
    }

    [Fact]
    public void FactsEditedInTheBrowserTakeThePlaceThatTheFileGives()
    {
        Issuer edited = Issuer("ecole", "rectorat") with { Name = "Édité", Edit = new CatalogueEdit("Ana", DateTimeOffset.UnixEpoch) };
        MergedIssuers merged = MergedIssuers.Of(
            [Issuer("rectorat"), Issuer("service"), Issuer("ecole", "service")], [Issuer("rectorat"), edited], new HashSet<string>());

        Issuer ecole = merged.All.Single(issuer => issuer.Id == "ecole");
        Assert.Equal(("Édité", "service"), (ecole.Name, ecole.Parent));
    }

    [Fact]
    public void AFileThatWouldMakeACircleWithAPlaceIsRefused()
    {
        Issuer placed = Issuer("rectorat", "ecole") with { Placed = new CatalogueEdit("Ana", DateTimeOffset.UnixEpoch) };

        CatalogueRefusedException refused = Assert.Throws<CatalogueRefusedException>(() =>
            MergedIssuers.Of([Issuer("rectorat"), Issuer("ecole", "rectorat")], [placed, Issuer("ecole")], new HashSet<string>()));

        Assert.Equal(CatalogueErrorCodes.ParentCycle, Assert.Single(refused.Errors).Code);
    }

    private static CatalogueReading Read(string? parentOfRectorat, string parentOfLycee, string? delegated = null) => CatalogueReader.Read(Encoding.UTF8.GetBytes(
        $$"""
        {
          "issuers": [
            { "id": "rectorat", "name": "Rectorat", "url": "https://r.example", "email": "a@r.example"{{(parentOfRectorat is null ? "" : $", \"parent\": \"{parentOfRectorat}\"")}} },
            { "id": "lycee", "name": "Lycée", "url": "https://l.example", "email": "a@l.example", "parent": "{{parentOfLycee}}"{{(delegated is null ? "" : $", \"delegated\": {delegated}")}} }
          ],
          "badges": [{ "id": "b", "name": "B", "description": "D.", "criteria": "C.", "issuer": "rectorat" }]
        }
        """));

    private static Issuer Issuer(string id, string? parent = null) =>
        new() { Id = id, Name = id, Url = "https://exemple.fr", Email = "badges@exemple.fr", Parent = parent };
}
