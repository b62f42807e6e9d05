using System.Globalization;

namespace BadgeFunctions.Bench;

/// <summary>One table of everything that was measured in this run.</summary>
internal sealed class Table(TextWriter output)
{
    public void Head()
    {
        output.WriteLine($"{Environment.ProcessorCount} cores, {System.Runtime.InteropServices.RuntimeInformation.OSDescription}, .NET {Environment.Version}");
        output.WriteLine();
        output.WriteLine("| what | value | of what, compared to what |");
        output.WriteLine("| --- | ---: | --- |");
    }

    public void Row(string what, double value, string unit, string note = "") =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {value:#,0.##} {unit} | {note} |"));
}
