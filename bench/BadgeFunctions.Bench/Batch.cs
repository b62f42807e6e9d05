using System.Diagnostics;

namespace BadgeFunctions.Bench;

/// <summary>The batch command in a process of its own, from its start to its exit.</summary>
internal static class Batch
{
    public static async Task MeasureAsync(int rows, Table table)
    {
        string folder = Workbench.NewFolder();
        string nominations = await Workbench.WriteNominationsAsync(folder, rows);
        string catalogue = await Workbench.WriteCatalogueAsync(folder);
        long start = Stopwatch.GetTimestamp();
        using LocalProcess batch = LocalProcess.Start("issue", nominations, "--catalogue", catalogue, "--out", Path.Combine(folder, "out"));
        await batch.WaitForExitAsync();
        table.Row($"batch of {rows} rows", Stopwatch.GetElapsedTime(start).TotalSeconds, "s", "start-up and key generation included");
        table.Row($"batch of {rows} rows, resident at its peak", batch.PeakMegabytes(), "MB");
    }
}
