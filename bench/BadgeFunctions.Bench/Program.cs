// dotnet run -c Release --project bench/BadgeFunctions.Bench [-- AWARDS]
using System.Globalization;
using BadgeFunctions.Bench;

int awards = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
Table table = new(Console.Out);
table.Head();
await Pipeline.MeasureAsync("RS256", awards, table);
await Pipeline.MeasureAsync("ES256", awards, table);
await Intake.MeasureAsync(table);
await Batch.MeasureAsync(500, table);
await Batch.MeasureAsync(awards, table);
return 0;
