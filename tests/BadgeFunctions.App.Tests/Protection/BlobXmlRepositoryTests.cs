using System.Xml.Linq;
using Azure.Storage.Blobs;
using BadgeFunctions.App.Files;
using BadgeFunctions.App.Protection;
using BadgeFunctions.App.Tests.Emulation;
using BadgeFunctions.Contracts;

namespace BadgeFunctions.App.Tests.Protection;

public sealed class BlobXmlRepositoryTests(Azurite azurite) : IAsyncLifetime
{
    private readonly string _container = $"private-{Some.Id()}";
    private BlobServiceClient _account = null!;

    public async ValueTask InitializeAsync() => _account = new BlobServiceClient((await azurite.StartedAsync()).ConnectionString);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public void IsEmptyAtFirst() => Assert.Empty(Open().GetAllElements());

    [Fact]
    public void KeepsWhatWasStored()
    {
        Open().StoreElement(new XElement("key", new XAttribute("id", "a"), "é"), "first");
        Open().StoreElement(new XElement("key", new XAttribute("id", "b")), "second");

        Assert.Equal(["a", "b"], Open().GetAllElements().Select(key => key.Attribute("id")!.Value));
        Assert.Equal("é", Open().GetAllElements().First().Value);
    }

    [Fact]
    public async Task LosesNoKeyThoughSeveralInstancesStartAtOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => Open().StoreElement(new XElement("key", i), $"key-{i}"))));

        Assert.Equal(Enumerable.Range(0, 8), Open().GetAllElements().Select(key => (int)key).Order());
    }

    [Fact]
    public async Task IsReadByNobodyElse()
    {
        Open().StoreElement(new XElement("key"), "first");
        using HttpClient anybody = new();
        using HttpResponseMessage response = await anybody.GetAsync(
            new Uri($"{_account.Uri.AbsoluteUri.TrimEnd('/')}/{_container}/data-protection/keys.xml"), TestContext.Current.CancellationToken);

        Assert.False(response.IsSuccessStatusCode);
    }

    private BlobXmlRepository Open() => new(new BlobAreas(new BlobAccounts(_account, _account), privateContainer: _container));
}
