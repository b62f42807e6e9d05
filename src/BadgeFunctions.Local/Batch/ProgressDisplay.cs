using System.Globalization;
using BadgeFunctions.Local.Commands;

namespace BadgeFunctions.Local.Batch;

/// <summary>Shows how far a batch has come: a bar on a terminal, a line now and then in a log.</summary>
internal sealed class ProgressDisplay
{
    private const int BarWidth = 40;
    private const int LogSteps = 10;

    private readonly TextWriter _output;
    private readonly bool _isTerminal;
    private int _lastStep = -1;

    internal ProgressDisplay(TextWriter output, bool isTerminal)
    {
        _output = output;
        _isTerminal = isTerminal;
    }

    public static ProgressDisplay ForConsole() => new(Console.Out, !Console.IsOutputRedirected);

    /// <summary>Says where the batch is.</summary>
    public void Report(int done, int total)
    {
        if (total == 0)
        {
            return;
        }

        int step = done * (_isTerminal ? BarWidth : LogSteps) / total;
        if (!_isTerminal && step == _lastStep)
        {
            return;
        }

        _lastStep = step;
        string line = CommandTexts.Format("Issue.Progress", done, total);
        _output.Write(_isTerminal
            ? string.Create(CultureInfo.InvariantCulture, $"\r[{new string('█', step)}{new string('░', BarWidth - step)}] {line}")
            : line + Environment.NewLine);
    }

    /// <summary>Ends the bar's line.</summary>
    public void End()
    {
        if (_isTerminal)
        {
            _output.WriteLine();
        }
    }

    /// <summary>Says one thing on a line of its own.</summary>
    public void Say(string line) => _output.WriteLine(line);
}
