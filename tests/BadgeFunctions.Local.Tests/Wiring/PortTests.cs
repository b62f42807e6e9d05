using BadgeFunctions.Contracts;

namespace BadgeFunctions.Local.Tests.Wiring;

public sealed class PortTests
{
    public static TheoryData<Type> Ports => PortTypes.All;

    [Theory]
    [MemberData(nameof(Ports))]
    public async Task EveryPortHasAnAdapter(Type port)
    {
        await using Installation installation = await Installation.OpenAsync();

        Assert.NotEmpty(installation.GetAll(port));
    }
}
