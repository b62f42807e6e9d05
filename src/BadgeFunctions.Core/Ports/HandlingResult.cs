namespace BadgeFunctions.Core.Ports;

/// <summary>
/// How the handling of a message ended. <see langword="default"/> is <see cref="Completed"/>. An exception out of a
/// handler counts as <see cref="Retry"/>.
/// </summary>
public readonly record struct HandlingResult
{
    private HandlingResult(string reason, string? description)
    {
        Reason = reason;
        Description = description;
    }

    /// <summary>The message's effect is durable, or there was nothing left to do.</summary>
    public static HandlingResult Completed => default;

    /// <summary>Whether the message is done with.</summary>
    public bool IsCompleted => Reason is null;

    /// <summary>Whether the message is to be set aside for an operator without another try.</summary>
    public bool IsDead => Description is not null;

    /// <summary>A stable code that says what stood in the way; <see langword="null"/> when completed.</summary>
    public string? Reason { get; }

    /// <summary>What an operator can act on, without personal data; only of a dead message.</summary>
    public string? Description { get; }

    /// <summary>
    /// Something passing stood in the way: the message comes again after a pause that grows, and is set aside after
    /// the last of its deliveries.
    /// </summary>
    /// <param name="reason">A stable code, such as <c>conflict</c>.</param>
    public static HandlingResult Retry(string reason)
    {
        ArgumentException.ThrowIfNullOrEmpty(reason);
        return new(reason, null);
    }

    /// <summary>Another try cannot help: the message is set aside for an operator.</summary>
    /// <param name="reason">A stable code, such as <c>unknown-badge</c>.</param>
    /// <param name="description">What an operator can act on, without personal data.</param>
    public static HandlingResult Dead(string reason, string description)
    {
        ArgumentException.ThrowIfNullOrEmpty(reason);
        ArgumentNullException.ThrowIfNull(description);
        return new(reason, description);
    }
}
