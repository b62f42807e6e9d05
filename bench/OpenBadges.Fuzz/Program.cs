using System.Globalization;
using OpenBadges.Fuzz;

// usage: OpenBadges.Fuzz [INPUTS] [SEED]; ends with 1 when an input was not stood, which is then written to a file.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
long inputs = args.Length > 0 ? long.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
ulong seed = args.Length > 1 ? ulong.Parse(args[1], CultureInfo.InvariantCulture) : 20_260_301;
string folder = Directory.CreateTempSubdirectory("openbadges-fuzz-").FullName;

Fuzzer[] fuzzers = new Fuzzer[Environment.ProcessorCount];
Thread[] threads = new Thread[fuzzers.Length];
for (int i = 0; i < threads.Length; i++)
{
    Watchdog watchdog = new(folder);
    Fuzzer fuzzer = fuzzers[i] = new Fuzzer(unchecked(seed + (0x9E3779B97F4A7C15UL * (ulong)i)), watchdog);
    long share = (inputs / threads.Length) + (i < inputs % threads.Length ? 1 : 0);

    // As little stack as any host gives a thread: what recurses too deeply ends here and not at somebody's.
    threads[i] = new Thread(() => fuzzer.Run(share), maxStackSize: 1024 * 1024);
    threads[i].Start();
}

foreach (Thread thread in threads)
{
    thread.Join();
}

Console.WriteLine($"{"reader",-26}{"inputs",10}{"accepted",10}{"longest ms",12}{"most KB",10}");
foreach (Reader reader in Readers.All)
{
    Worst worst = new();
    foreach (Fuzzer fuzzer in fuzzers)
    {
        worst.Add(fuzzer.Results[reader.Name]);
    }

    Console.WriteLine($"{reader.Name,-26}{worst.Inputs,10:N0}{worst.Accepted,10:N0}{worst.Time.TotalMilliseconds,12:N1}{worst.AllocatedBytes / 1024,10:N0}");
}

Failure[] failures = [.. fuzzers.SelectMany(fuzzer => fuzzer.Failures)];
foreach ((int index, Failure failure) in failures.Take(20).Index())
{
    string path = Path.Combine(folder, $"{index}.bin");
    File.WriteAllBytes(path, failure.Input);
    Console.WriteLine($"{failure.Reader}: {failure.What}{Environment.NewLine}  {path}");
}

Console.WriteLine($"{inputs - failures.Length:N0} inputs stood, {failures.Length:N0} not (seed {seed})");
return failures.Length == 0 ? 0 : 1;
