namespace BadgeFunctions.Core.Messaging;

/// <summary>What may be kept of an exception: its message could hold personal data, its types and code cannot.</summary>
public static class FailureDescription
{
    /// <summary>The reason that a message is set aside with when its handler kept throwing.</summary>
    public const string Reason = "exception";

    /// <summary>The description of a message whose handler kept asking for another try.</summary>
    public const string DidNotPass = "The reason did not pass.";

    /// <summary>The exception's type and code, and the type of what caused it.</summary>
    public static string Of(Exception exception)
    {
        string inner = exception.InnerException is { } cause ? $" < {cause.GetType().FullName}" : string.Empty;
        return $"{exception.GetType().FullName} (0x{exception.HResult:X8}){inner}";
    }
}
