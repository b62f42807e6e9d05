using System.Threading.Channels;
using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Local.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace BadgeFunctions.Local.Tests.Housekeeping;

public sealed class HousekeepingServiceTests
{
    [Fact]
    public async Task RunsAtTheStartAndEveryHourThoughATaskFailsAndStopsCleanly()
    {
        CancellationToken cancelled = TestContext.Current.CancellationToken;
        ManualTime time = new();
        Counted counted = new();
        using HousekeepingService service = new([new Failing(), counted], time, NullLogger<HousekeepingService>.Instance);

        await service.StartAsync(cancelled);
        await counted.Runs.Reader.ReadAsync(cancelled);
        time.Advance(HousekeepingService.Interval);
        await counted.Runs.Reader.ReadAsync(cancelled);
        await service.StopAsync(cancelled);

        Assert.True(service.ExecuteTask!.IsCompleted);
        Assert.False(service.ExecuteTask.IsFaulted);
    }

    private sealed class Counted : IHousekeepingTask
    {
        public Channel<int> Runs { get; } = Channel.CreateUnbounded<int>();

        public Task<int> ExecuteAsync(CancellationToken cancellationToken)
        {
            Runs.Writer.TryWrite(0);
            return Task.FromResult(0);
        }
    }

    private sealed class Failing : IHousekeepingTask
    {
        public Task<int> ExecuteAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("Always.");
    }
}
