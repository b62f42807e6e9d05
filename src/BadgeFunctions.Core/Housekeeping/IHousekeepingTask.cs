namespace BadgeFunctions.Core.Housekeeping;

/// <summary>
/// Something that falls due with time. A host runs it now and then; it may run twice at once, be cut short anywhere and
/// be run again, and does everything once.
/// </summary>
public interface IHousekeepingTask
{
    /// <summary>Does what is due, up to a bound; what is left over waits for the next run.</summary>
    /// <returns>How many things were done.</returns>
    Task<int> ExecuteAsync(CancellationToken cancellationToken);
}
