using BadgeFunctions.Core.Messaging;

namespace BadgeFunctions.Core.Tests.Messaging;

public sealed class RetryPolicyTests
{
    [Theory]
    [InlineData(1, 1.6, 2.4)]
    [InlineData(2, 3.2, 4.8)]
    [InlineData(5, 25.6, 38.4)]
    [InlineData(10, 819.2, 900)]
    [InlineData(1000, 900, 900)]
    public void DoublesUpToAQuarterOfAnHour(int delivery, double shortest, double longest)
    {
        for (int i = 0; i < 100; i++)
        {
            Assert.InRange(RetryPolicy.Service.PauseAfter(delivery).TotalSeconds, shortest, longest);
        }
    }

    [Fact]
    public void GivesUpAtTheTenthDelivery()
    {
        Assert.False(RetryPolicy.Service.IsLast(9));
        Assert.True(RetryPolicy.Service.IsLast(10));
    }
}
