using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BadgeFunctions.Bench;

/// <summary>The product in a process of its own.</summary>
internal sealed partial class LocalProcess : IDisposable
{
    public const string Badge = "classe-virtuelle-participer";

    private readonly Process _process;
    private double _peak;

    private LocalProcess(Process process) => _process = process;

    public Uri BaseAddress { get; private set; } = new("http://localhost");

    /// <summary>The operator's token, of a service that serves.</summary>
    public string Token { get; private set; } = string.Empty;

    /// <summary>A published build to measure (<c>BADGES_LOCAL</c>), or the build beside this program.</summary>
    private static string Program { get; } =
        Environment.GetEnvironmentVariable("BADGES_LOCAL") ?? Path.Combine(AppContext.BaseDirectory, "BadgeFunctions.Local.dll");

    public static LocalProcess Start(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", [Program, .. arguments]) { RedirectStandardOutput = true };
        start.Environment["RateLimits__NominationsPerMinute"] = "0";
        LocalProcess process = new(Process.Start(start)!);
        process.WatchMemory();
        return process;
    }

    public static async Task<LocalProcess> ServeAsync(string folder)
    {
        LocalProcess service = Start("--data", Path.Combine(folder, "data"), "--urls", "http://127.0.0.1:0");
        while (await service._process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (AddressPattern().Match(line) is { Success: true } match)
            {
                service.BaseAddress = new Uri(match.Value);
                service.Token = (await File.ReadAllTextAsync(Path.Combine(folder, "data", "operator.token"))).Trim();
                return service;
            }
        }

        throw new InvalidOperationException("The service did not start.");
    }

    public async Task WaitForExitAsync()
    {
        await _process.StandardOutput.ReadToEndAsync();
        await _process.WaitForExitAsync();
        if (_process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The program ended with {_process.ExitCode}.");
        }
    }

    public double PeakMegabytes()
    {
        ReadPeak();
        return _peak;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    // The kernel keeps the peak while the process lives; it is read now and then until the process has ended.
    private async void WatchMemory()
    {
        using PeriodicTimer timer = new(TimeSpan.FromMilliseconds(50));
        while (ReadPeak() && await timer.WaitForNextTickAsync())
        {
        }
    }

    private bool ReadPeak()
    {
        try
        {
            string? line = File.ReadLines($"/proc/{_process.Id}/status").FirstOrDefault(one => one.StartsWith("VmHWM:", StringComparison.Ordinal));
            if (line is null)
            {
                return false;
            }

            _peak = double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1000;
            return true;
        }
        catch (Exception ended) when (ended is IOException or InvalidOperationException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[0-9]+/?")]
    private static partial Regex AddressPattern();
}
