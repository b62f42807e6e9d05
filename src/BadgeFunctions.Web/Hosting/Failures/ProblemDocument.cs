namespace BadgeFunctions.Web.Hosting.Failures;

/// <summary>A problem document (RFC 9457).</summary>
public sealed record ProblemDocument
{
    /// <summary>What kind of problem it is: a stable <c>urn:badgefunctions:problem:</c> URI.</summary>
    public required string Type { get; init; }

    /// <summary>The kind in a few words, in the request's language.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>What to do about it, in the request's language.</summary>
    public required string Detail { get; init; }

    /// <summary>What is wrong with which field, when it is about fields.</summary>
    public IReadOnlyList<FieldError>? Errors { get; init; }
}
