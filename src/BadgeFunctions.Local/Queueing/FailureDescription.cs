namespace BadgeFunctions.Local.Queueing;

/// <summary>What may be kept of an exception: its message could hold personal data, its types and code cannot.</summary>
internal static class FailureDescription
{
    public static string Of(Exception exception)
    {
        var inner = exception.InnerException is { } cause ? $" < {cause.GetType().FullName}" : "";
        return $"{exception.GetType().FullName} (0x{exception.HResult:X8}){inner}";
    }
}
