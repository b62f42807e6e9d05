using System.Diagnostics;
using BadgeFunctions.Local.Tests.Service;

namespace BadgeFunctions.Local.Tests.Commands;

/// <summary>Tokens at the command line.</summary>
public sealed class TokensCommandTests
{
    [Fact]
    public async Task TokensAreMadeListedAndRevoked()
    {
        using TemporaryFolder folder = new();
        string data = Path.Combine(folder.Path, "data");
        using ServiceProcess service = await ServiceProcess.StartAsync(data, TestContext.Current.CancellationToken);
        (int made, string token) = await RunAsync(data, "create", "--name", "Tableau de bord", "--role", "operator", "--scope", "operations", "--days", "2");
        Assert.Equal((0, 43), (made, token.Length));

        (int listed, string list) = await RunAsync(data, "list");
        string[] lines = list.Split('\n');
        Assert.Equal((0, 2), (listed, lines.Length));
        Assert.Equal(["Tableau de bord", "Operator", "operations"], lines[1].Split(';')[1..4]);
        Assert.DoesNotContain(token, list, StringComparison.Ordinal);

        string id = lines[1].Split(';')[0];
        Assert.Equal(0, (await RunAsync(data, "revoke", id[..8])).Exit);
        Assert.NotEqual(0, (await RunAsync(data, "revoke", id[..8])).Exit);
        Assert.NotEqual(0, (await RunAsync(data, "create", "--name", "x", "--role", "operator", "--scope", "everything")).Exit);
        Assert.Single((await RunAsync(data, "list")).Out.Split('\n'));
    }

    private static async Task<(int Exit, string Out)> RunAsync(string data, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", [ServiceProcess.Program, "tokens", .. arguments, "--data", data])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(data)!,
        };
        using Process process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output.Trim().ReplaceLineEndings("\n"));
    }
}
