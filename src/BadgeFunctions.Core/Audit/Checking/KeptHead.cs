using System.Globalization;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Audit.Checking;

/// <summary>The end of a chain as a line of text, to be kept where nobody who can change the chain can change it.</summary>
/// <param name="Partition">Where the chain is.</param>
/// <param name="Subject">What the chain is about.</param>
/// <param name="Head">Its end.</param>
public sealed record KeptHead(string Partition, string Subject, AuditHead Head)
{
    /// <summary>Reads a line, or returns <see langword="null"/> when it is another thing.</summary>
    public static KeptHead? Parse(string line) => line.Split(' ') is [var partition, var subject, var count, var hash]
        && DocumentNames.IsValid(partition) && DocumentNames.IsValid(subject)
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 && TextHash.IsWellFormed(hash)
        ? new KeptHead(partition, subject, new AuditHead(number, hash))
        : null;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Partition} {Subject} {Head.Count} {Head.Hash}");
}
