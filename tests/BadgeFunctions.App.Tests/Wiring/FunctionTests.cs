using BadgeFunctions.App.Hosting;
using BadgeFunctions.App.Tests.Functions;
using BadgeFunctions.App.Tests.Hosting;
using BadgeFunctions.Core.Ports;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BadgeFunctions.App.Tests.Wiring;

public sealed class FunctionTests
{
    public static TheoryData<string> Names => [.. FunctionMethods.All.Select(function => function.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task EveryFunctionsClassIsMadeByTheContainer(string name)
    {
        Type type = FunctionMethods.All.Single(function => function.Name == name).Method.DeclaringType!;
        await using ServiceProvider services = PortTests.Build();
        await using AsyncServiceScope scope = services.CreateAsyncScope();

        Assert.NotNull(ActivatorUtilities.CreateInstance(scope.ServiceProvider, type));
        Assert.True(type is { IsPublic: true, IsSealed: true });
    }

    [Fact]
    public void EveryNameIsTakenOnce() => Assert.Equal(
        FunctionMethods.All.Select(function => function.Name).Distinct(StringComparer.OrdinalIgnoreCase), FunctionMethods.All.Select(function => function.Name));

    [Fact]
    public void EveryQueueHasOneTriggerThatSettlesItself()
    {
        (string Name, System.Reflection.MethodInfo Method, ServiceBusTriggerAttribute Trigger)[] triggers = [.. FunctionMethods.TriggeredBy<ServiceBusTriggerAttribute>()];

        Assert.Equal(Queues.All.Order(), triggers.Select(function => function.Trigger.QueueName).Order());
        Assert.All(triggers, function => Assert.Equal(("ServiceBus", false), (function.Trigger.Connection, function.Trigger.AutoCompleteMessages)));
        Assert.All(triggers, function => Assert.Equal(function.Trigger.QueueName, function.Name));
    }

    [Fact]
    public async Task EveryQueueHasOneHandler()
    {
        await using ServiceProvider services = PortTests.Build();

        Assert.Equal(Queues.All.Order(), services.GetServices<IMessageHandler>().Select(handler => handler.Queue).Order());
    }

    [Fact]
    public void NothingOfOursRunsAtTheStart()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(TestSettings.Possible).Build();

        Assert.DoesNotContain(new ServiceCollection().AddBadgeFunctionsApp(configuration), service => service.ServiceType == typeof(IHostedService));
    }

    [Fact]
    public void TimersKeepTheirScheduleAndDoNotRunAtEveryStart()
    {
        (string Name, System.Reflection.MethodInfo Method, TimerTriggerAttribute Trigger)[] timers = [.. FunctionMethods.TriggeredBy<TimerTriggerAttribute>()];

        Assert.Equal(["expiry", "outbox-sweep", "publish-keys", "reminders"], timers.Select(function => function.Name).Order());
        Assert.All(timers, function => Assert.True(function.Trigger is { UseMonitor: true, RunOnStartup: false }));
        Assert.All(timers, function => Assert.Equal(6, function.Trigger.Schedule.Split(' ').Length));
    }
}
