using System.Diagnostics;

namespace OpenBadges.Fuzz;

/// <summary>One thread's share of the inputs.</summary>
internal sealed class Fuzzer
{
    private static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(1);
    private const long MostAllocatedBytes = 64L * 1024 * 1024;

    private readonly Mutator _mutator;
    private readonly JsonMutator _json;
    private readonly Watchdog _watchdog;

    /// <param name="seed">What the mutations follow from.</param>
    /// <param name="watchdog">Told about every input under way.</param>
    public Fuzzer(ulong seed, Watchdog watchdog)
    {
        _mutator = new Mutator(seed);
        _json = new JsonMutator(_mutator);
        _watchdog = watchdog;
    }

    public Dictionary<string, Worst> Results { get; } = Readers.All.ToDictionary(reader => reader.Name, _ => new Worst(), StringComparer.Ordinal);

    public List<Failure> Failures { get; } = [];

    public void Run(long inputs)
    {
        (Reader Reader, Seed[] Seeds)[] readers = [.. Readers.All.Select(reader => (reader, Seeds.All.Where(each => reader.Takes.Contains(each.Extension)).ToArray()))];
        for (long i = 0; i < inputs; i++)
        {
            (Reader reader, Seed[] seeds) = readers[i % readers.Length];
            Try(reader, Input(seeds[_mutator.Next(seeds.Length)], seeds[_mutator.Next(seeds.Length)]));
        }
    }

    // Half of the inputs are damaged anywhere; the other half keep their form, to get further in.
    private byte[] Input(Seed seed, Seed other)
    {
        bool keepsItsForm = _mutator.Next(2) == 0;
        if (keepsItsForm && seed.Extension is ".json" or ".jwk" && _json.Mutate(seed.Bytes, other.Bytes) is { } changed)
        {
            return changed;
        }

        byte[] input = _mutator.Mutate(seed.Bytes, other.Bytes);
        if (keepsItsForm && seed.Extension == ".png")
        {
            PngRepair.Repair(input);
        }

        return input;
    }

    private void Try(Reader reader, byte[] input)
    {
        Worst worst = Results[reader.Name];
        (TimeSpan time, long allocated, Exception? exception) = Measure(reader, input);

        // A busy machine may hold a thread back for a second: only what is slow every time is slow.
        for (int again = 0; again < 2 && time > LongestTime; again++)
        {
            TimeSpan repeated = Measure(reader, input).Time;
            time = time < repeated ? time : repeated;
        }

        worst.Add(new Worst { Inputs = 1, Accepted = exception is null ? 1 : 0, Time = time, AllocatedBytes = allocated });
        if (exception is not null && !reader.IsRefusal(exception))
        {
            Failures.Add(new Failure(reader.Name, input, exception.ToString()));
        }
        else if (time > LongestTime || allocated > MostAllocatedBytes)
        {
            Failures.Add(new Failure(reader.Name, input, $"{time.TotalMilliseconds:N0} ms, {allocated:N0} bytes"));
        }
    }

    private (TimeSpan Time, long Allocated, Exception? Exception) Measure(Reader reader, byte[] input)
    {
        Exception? exception = null;
        _watchdog.Begin(reader.Name, input);
        long before = GC.GetAllocatedBytesForCurrentThread();
        long started = Stopwatch.GetTimestamp();
        try
        {
            reader.Read(input);
        }
        catch (Exception thrown)
        {
            exception = thrown;
        }

        TimeSpan time = Stopwatch.GetElapsedTime(started);
        _watchdog.End();
        return (time, GC.GetAllocatedBytesForCurrentThread() - before, exception);
    }
}
