namespace BadgeFunctions.App.Queueing;

/// <summary>The one connection to Service Bus, which triggers and senders share.</summary>
public static class ServiceBusConnection
{
    /// <summary>
    /// The setting that a trigger's connection names: itself a connection string, or the section that holds the
    /// namespace's host name for an identity.
    /// </summary>
    public const string Setting = "ServiceBus";
}
