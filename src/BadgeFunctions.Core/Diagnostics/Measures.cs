using System.Diagnostics.Metrics;

namespace BadgeFunctions.Core.Diagnostics;

/// <summary>What the service measures of itself, for OpenTelemetry or <c>dotnet-counters</c>. No measure carries an id or personal data.</summary>
public static class Measures
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "BadgeFunctions";

    /// <summary>The name of the histogram of how long handlers worked on messages, in milliseconds, by <c>queue</c>.</summary>
    public const string HandlingName = "badgefunctions.message.duration";

    private static readonly Meter Meter = new(MeterName);
    private static readonly Histogram<double> Handling = Meter.CreateHistogram<double>(HandlingName, "ms", "How long a handler worked on one message.");

    /// <summary>Records that a message was handled.</summary>
    /// <param name="queue">Its queue.</param>
    /// <param name="elapsed">How long its handler worked.</param>
    public static void Handled(string queue, TimeSpan elapsed) =>
        Handling.Record(elapsed.TotalMilliseconds, new KeyValuePair<string, object?>("queue", queue));
}
