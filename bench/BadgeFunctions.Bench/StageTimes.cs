using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using BadgeFunctions.Core.Diagnostics;

namespace BadgeFunctions.Bench;

/// <summary>Adds up what the product's own meter says of each queue's handler.</summary>
internal sealed class StageTimes : IDisposable
{
    private readonly ConcurrentDictionary<string, (long Count, double Milliseconds)> _stages = new(StringComparer.Ordinal);
    private readonly MeterListener _listener = new();

    public StageTimes()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument is { Meter.Name: Measures.MeterName, Name: Measures.HandlingName })
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((_, measured, tags, _) =>
            _stages.AddOrUpdate((string)tags[0].Value!, (1, measured), (_, sum) => (sum.Count + 1, sum.Milliseconds + measured)));
        _listener.Start();
    }

    public (long Count, double Milliseconds) Of(string queue) => _stages.GetValueOrDefault(queue);

    public void Dispose() => _listener.Dispose();
}
