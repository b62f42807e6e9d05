using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace BadgeFunctions.App.Tests.Emulation;

/// <summary>The emulator's process.</summary>
internal sealed partial class AzuriteProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    private AzuriteProcess(Process process, AzuriteEndpoints endpoints)
    {
        _process = process;
        Endpoints = endpoints;
    }

    public AzuriteEndpoints Endpoints { get; }

    public static async Task<AzuriteProcess> StartAsync()
    {
        string folder = FindFolder();
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "azurite")))
        {
            await InstallAsync(folder);
        }

        Process process = Start(
            folder, "node", "start.cjs", "--blobPort", "0", "--queuePort", "0", "--tablePort", "0",
            "--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry", "--silent");
        try
        {
            using CancellationTokenSource patience = new(Patience);
            Task<string> errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
            Dictionary<string, Uri> found = [];
            while (found.Count < 3)
            {
                string line = await process.StandardOutput.ReadLineAsync(patience.Token)
                    ?? throw new InvalidOperationException($"Azurite ended before it listened: {await errors}");
                if (Listening().Match(line) is { Success: true } listening)
                {
                    found[listening.Groups[1].Value] = new Uri(listening.Groups[2].Value);
                }
            }

            _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            return new AzuriteProcess(process, new AzuriteEndpoints(found["Blob"], found["Table"]));
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static string FindFolder()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, "tests", "azurite");
            if (File.Exists(Path.Combine(candidate, "package.json")))
            {
                return candidate;
            }
        }

        throw new InvalidOperationException("The folder tests/azurite is not above the tests' output.");
    }

    private static async Task InstallAsync(string folder)
    {
        using Process install = Start(
            folder, OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        Task<string> output = install.StandardOutput.ReadToEndAsync();
        string errors = await install.StandardError.ReadToEndAsync();
        await output;
        await install.WaitForExitAsync();
        if (install.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm could not install Azurite, the storage emulator: {errors}");
        }
    }

    private static Process Start(string folder, string program, params string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException(
                $"The tests of the Azure half need Node.js 20 or later: '{program}' starts Azurite, the storage emulator, and was not found.", missing);
        }
    }

    [GeneratedRegex("Azurite (Blob|Queue|Table) service is successfully listening at (http://\\S+)")]
    private static partial Regex Listening();
}
