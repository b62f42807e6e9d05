using BadgeFunctions.Contracts;

namespace BadgeFunctions.Local.Tests.Wiring;

public sealed class PortTests
{
    [Theory]
    [MemberData(nameof(PortTypes.All), MemberType = typeof(PortTypes))]
    public async Task EveryPortHasAnAdapter(Type port)
    {
        await using Installation installation = await Installation.OpenAsync();

        Assert.NotEmpty(installation.GetAll(port));
    }
}
