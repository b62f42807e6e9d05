using System.Globalization;
using BadgeFunctions.App.Bench;

const int Runs = 15;
const double Limit = 150;

string published = Directory.CreateTempSubdirectory("badgefunctions-start-").FullName;
try
{
    Candidate empty = await Candidate.PublishAsync("Empty", published);
    Candidate app = await Candidate.PublishAsync("Started", published);
    for (int run = 0; run <= Runs; run++)
    {
        // The first run of each reads the disk.
        await empty.RunAsync(counts: run > 0);
        await app.RunAsync(counts: run > 0);
    }

    double difference = app.Median - empty.Median;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"an empty worker app, to its first message   {empty.Median,7:F0} ms"));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the app, to its first message               {app.Median,7:F0} ms"));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the app's own start                         {difference,7:F0} ms (limit {Limit:F0} ms, medians of {Runs})"));
    return difference <= Limit ? 0 : 1;
}
finally
{
    Directory.Delete(published, recursive: true);
}
