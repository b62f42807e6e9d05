namespace BadgeFunctions.Local.Commands;

/// <summary>Ends a command with one clear sentence.</summary>
/// <param name="message">The sentence, in the user's language.</param>
/// <param name="exitCode">One of <see cref="ExitCodes"/>.</param>
internal sealed class CommandException(string message, int exitCode = ExitCodes.Usage) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
