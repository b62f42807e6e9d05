using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace BadgeFunctions.Local.Tests.Service;

/// <summary>The real service in a process of its own, on a free port.</summary>
internal sealed partial class ServiceProcess : IDisposable
{
    private const string PublicBaseUrl = "https://badges.example";

    private readonly Process _process;

    private ServiceProcess(Process process, string[] lines, string data)
    {
        _process = process;
        Lines = lines;
        BaseAddress = new Uri(AddressPattern().Match(lines[0]).Value);
        Client = new HttpClient { BaseAddress = BaseAddress };
        Client.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Bearer", File.ReadAllText(Path.Combine(data, "operator.token")).Trim());
    }

    /// <summary>The four lines that the service printed.</summary>
    public IReadOnlyList<string> Lines { get; }

    public Uri BaseAddress { get; }

    /// <summary>A client with the operator's token.</summary>
    public HttpClient Client { get; }

    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "BadgeFunctions.Local.dll");

    public static async Task<ServiceProcess> StartAsync(string data, CancellationToken cancellationToken, string publicBaseUrl = PublicBaseUrl)
    {
        ProcessStartInfo start = new("dotnet", [Program, "--data", data, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(data)!,
        };
        Configure(start, publicBaseUrl);
        Process process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        List<string> lines = [];
        while (lines.Count < 4 && await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (AddressPattern().IsMatch(line))
            {
                lines.Add(line);
            }
        }

        // Nobody reads the rest; a full pipe would stop the service.
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        return lines.Count == 4
            ? new ServiceProcess(process, [.. lines], data)
            : throw new InvalidOperationException("The service did not print its four lines.");
    }

    /// <summary>Runs a command to its end and returns its exit code.</summary>
    public static async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        ProcessStartInfo start = new("dotnet", [Program, .. arguments]);
        Configure(start, PublicBaseUrl);
        using Process process = Process.Start(start)!;
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode;
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        Client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static void Configure(ProcessStartInfo start, string publicBaseUrl)
    {
        start.Environment["PublicBaseUrl"] = publicBaseUrl;
        start.Environment["RateLimits__NominationsPerMinute"] = "0";
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[0-9]+(?=/)")]
    private static partial Regex AddressPattern();
}
