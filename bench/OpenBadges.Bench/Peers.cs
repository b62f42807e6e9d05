using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using OpenBadges.LinkedData.Contexts;
using OpenBadges.Verification;

namespace OpenBadges.Bench;

/// <summary>The same credential, issued and verified by us and by the npm reference <c>@digitalbazaar/vc</c>, in one run, on one core each.</summary>
internal static class Peers
{
    private const int Seconds = 3;

    public static async Task<int> RunAsync()
    {
        string folder = Directory.CreateTempSubdirectory("openbadges-peers-").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "credential.json"), CredentialJson.IssuedBy("did:key:to-be-replaced"));
            await File.WriteAllTextAsync(Path.Combine(folder, "contexts.json"), Contexts());
            JsonNode theirs = await RunPeerAsync(folder);
            Console.WriteLine($"{"suite",-18}{"does",-8}{"@digitalbazaar/vc",18}{"OpenBadges",12}{"ratio",8}");
            bool reached = true;
            foreach (string suite in (string[])["eddsa-rdfc-2022", "ecdsa-rdfc-2019"])
            {
                BadgeVerifier verifier = Verifiers.Offline();
                BadgeInput input = new(await File.ReadAllBytesAsync(Path.Combine(folder, $"secured-{suite}.json")));
                double verified = await RateAsync(async () => Check((await verifier.VerifyAsync(input, new VerificationRequest())).Verdict == Verdict.Valid));
                reached &= Print(suite, "verify", (double)theirs[suite]!["verify"]!, verified);
            }

            ProofIssuer issuer = ProofIssuer.New();
            double issued = await RateAsync(async () => Check((await issuer.SecureAsync()).Length > 0));
            reached &= Print("ecdsa-rdfc-2019", "issue", (double)theirs["ecdsa-rdfc-2019"]!["issue"]!, issued);
            Console.WriteLine(reached ? "at least 10 times the reference: yes" : "at least 10 times the reference: NO");
            return reached ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool Print(string suite, string does, double theirs, double ours)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{suite,-18}{does,-8}{theirs,18:N0}{ours,12:N0}{ours / theirs,8:N1}"));
        return ours >= 10 * theirs;
    }

    private static string Contexts()
    {
        JsonObject contexts = [];
        foreach (BundledContext context in BundledContextTable.All)
        {
            contexts[context.Url] = JsonNode.Parse(context.Read());
        }

        return contexts.ToJsonString();
    }

    private static async Task<JsonNode> RunPeerAsync(string folder)
    {
        string peer = Path.Combine(AppContext.BaseDirectory, "peer");
        if (!Directory.Exists(Path.Combine(peer, "node_modules")))
        {
            await RunAsync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], peer);
        }

        return JsonNode.Parse(await RunAsync("node", ["vc.mjs", folder, Seconds.ToString(CultureInfo.InvariantCulture)], peer))!;
    }

    private static async Task<string> RunAsync(string program, string[] arguments, string folder)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    private static async Task<double> RateAsync(Func<Task> action)
    {
        await CountAsync(action, TimeSpan.FromSeconds(Seconds));
        return await CountAsync(action, TimeSpan.FromSeconds(Seconds));
    }

    private static async Task<double> CountAsync(Func<Task> action, TimeSpan duration)
    {
        Stopwatch watch = Stopwatch.StartNew();
        int done = 0;
        for (; watch.Elapsed < duration; done++)
        {
            await action();
        }

        return done / watch.Elapsed.TotalSeconds;
    }

    private static void Check(bool right)
    {
        if (!right)
        {
            throw new InvalidOperationException("The credential does not verify.");
        }
    }
}
