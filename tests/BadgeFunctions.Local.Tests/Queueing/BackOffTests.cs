using BadgeFunctions.Local.Queueing;

namespace BadgeFunctions.Local.Tests.Queueing;

public sealed class BackOffTests
{
    [Theory]
    [InlineData(1, 1.6, 2.4)]
    [InlineData(2, 3.2, 4.8)]
    [InlineData(5, 25.6, 38.4)]
    [InlineData(10, 819.2, 900)]
    [InlineData(1000, 900, 900)]
    public void DoublesUpToAQuarterOfAnHour(int delivery, double shortest, double longest)
    {
        for (var i = 0; i < 100; i++)
        {
            Assert.InRange(BackOff.After(delivery, new QueuePumpOptions()).TotalSeconds, shortest, longest);
        }
    }
}
