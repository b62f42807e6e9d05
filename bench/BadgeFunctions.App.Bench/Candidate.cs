using System.Diagnostics;

namespace BadgeFunctions.App.Bench;

/// <summary>A program that is started until it says that its first message was handled.</summary>
internal sealed class Candidate
{
    private const string Handled = "handled";

    private readonly string _program;
    private readonly List<double> _milliseconds = [];

    private Candidate(string program) => _program = program;

    /// <summary>How long the median run took, in milliseconds.</summary>
    public double Median => _milliseconds.Order().ElementAt(_milliseconds.Count / 2);

    public static async Task<Candidate> PublishAsync(string name, string folder)
    {
        string project = $"BadgeFunctions.App.Bench.{name}";
        string output = Path.Combine(folder, name);
        using Process publish = Process.Start("dotnet", ["publish", Path.Combine(FindBench(), project), "-c", "Release", "-o", output, "-v", "q", "--nologo"]);
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0
            ? new Candidate(Path.Combine(output, project + ".dll"))
            : throw new InvalidOperationException($"{project} was not published.");
    }

    public async Task RunAsync(bool counts)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [_program]) { RedirectStandardOutput = true })!;
        string? line = await process.StandardOutput.ReadLineAsync();
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        await process.WaitForExitAsync();
        if (line != Handled || process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Path.GetFileName(_program)} handled no message.");
        }

        if (counts)
        {
            _milliseconds.Add(elapsed.TotalMilliseconds);
        }
    }

    private static string FindBench()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "BadgeFunctions.App.Bench.Empty")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The bench folder is not above the program.");
    }
}
