namespace BadgeFunctions.App.Hosting;

/// <summary>Settings are missing or not possible.</summary>
public sealed class AppSettingsException : Exception
{
    internal AppSettingsException(IReadOnlyList<string> faults)
        : base(string.Join(Environment.NewLine, ["The app cannot start with its settings:", .. faults.Select(fault => $"- {fault}")])) => Faults = faults;

    /// <summary>One sentence for each; none quotes a value.</summary>
    public IReadOnlyList<string> Faults { get; }
}
