namespace OpenBadges.Fuzz;

/// <summary>Ends the program, with the input at hand, when one input takes longer than any can.</summary>
internal sealed class Watchdog : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string _folder;
    private readonly Timer _timer;
    private volatile byte[]? _input;
    private string _reader = string.Empty;

    public Watchdog(string folder)
    {
        _folder = folder;
        _timer = new Timer(_ => Bite());
    }

    public void Begin(string reader, byte[] input)
    {
        _reader = reader;
        _input = input;
        _timer.Change(Patience, Timeout.InfiniteTimeSpan);
    }

    public void End() => _input = null;

    public void Dispose() => _timer.Dispose();

    private void Bite()
    {
        if (_input is { } input)
        {
            string path = Path.Combine(_folder, "hang.bin");
            File.WriteAllBytes(path, input);
            Console.Error.WriteLine($"{_reader}: no answer after {Patience.TotalSeconds:N0} s; the input is in {path}");
            Environment.Exit(1);
        }
    }
}
