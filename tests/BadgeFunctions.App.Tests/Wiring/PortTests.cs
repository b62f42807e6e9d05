using BadgeFunctions.App.Hosting;
using BadgeFunctions.App.Tests.Hosting;
using BadgeFunctions.Contracts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.App.Tests.Wiring;

/// <summary>Nothing is connected to here: adapters are made without the network.</summary>
public sealed class PortTests
{
    public static TheoryData<Type> Ports => PortTypes.All;

    [Theory]
    [MemberData(nameof(Ports))]
    public async Task EveryPortHasAnAdapter(Type port)
    {
        await using ServiceProvider services = Build();

        Assert.Contains(services.GetServices(port), adapter => adapter is not null);
    }

    internal static ServiceProvider Build()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(TestSettings.Possible).Build();
        return new ServiceCollection()
            .AddSingleton(configuration)
            .AddLogging()
            .AddBadgeFunctionsApp(configuration)
            .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }
}
