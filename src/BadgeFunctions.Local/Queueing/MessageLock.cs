using System.Globalization;

namespace BadgeFunctions.Local.Queueing;

/// <summary>What a lock token says: the message's row, and the receive that locked it.</summary>
/// <param name="Number">The row.</param>
/// <param name="Token">The receive.</param>
internal readonly record struct MessageLock(long Number, long Token)
{
    public static bool TryParse(string text, out MessageLock result)
    {
        result = default;
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || !TryParse(text.AsSpan(0, dot), out var number) || !TryParse(text.AsSpan(dot + 1), out var token))
        {
            return false;
        }

        result = new MessageLock(number, token);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}.{Token}");

    private static bool TryParse(ReadOnlySpan<char> digits, out long number) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
