using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace BadgeFunctions.Smtp.Tests;

/// <summary>A log that keeps its lines, with exceptions written out.</summary>
internal sealed class WrittenLog : ILogger<SmtpMail>
{
    public ConcurrentQueue<string> Lines { get; } = new();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue($"{formatter(state, exception)} {exception}");
}
