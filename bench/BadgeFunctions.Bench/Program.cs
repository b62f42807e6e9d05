// dotnet run -c Release --project bench/BadgeFunctions.Bench [-- AWARDS [pipeline|intake|batch] | pages]
using System.Globalization;
using BadgeFunctions.Bench;

if (args is ["pages"])
{
    bool good = await Pages.MeasureAsync(Console.Out);
    Workbench.CleanUp();
    return good ? 0 : 1;
}

int awards = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
Table table = new(Console.Out);
table.Head();
const int WarmUp = 2000;
string? only = args.Length > 1 ? args[1] : null;
if (only is null or "pipeline")
{
    await Pipeline.MeasureAsync("ES256", WarmUp, null);
    await Pipeline.MeasureAsync("RS256", awards, table);
    await Pipeline.MeasureAsync("ES256", awards, table);
}

if (only is null or "intake")
{
    await Intake.MeasureAsync(table);
}

if (only is null or "batch")
{
    await Batch.MeasureAsync(500, table);
    await Batch.MeasureAsync(awards, table);
}
Workbench.CleanUp();
return 0;
