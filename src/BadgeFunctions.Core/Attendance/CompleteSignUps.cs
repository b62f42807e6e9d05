using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Attendance;

/// <summary>Makes the nominations of sign-ups that a crash cut short after their place was taken.</summary>
/// <param name="documents">Where sign-ups are kept.</param>
/// <param name="nominate">Makes a nomination.</param>
public sealed class CompleteSignUps(IDocuments documents, NominateAttendee nominate) : IHousekeepingTask
{
    /// <inheritdoc/>
    public Task<int> ExecuteAsync(CancellationToken cancellationToken) => HousekeepingRun.OverAsync(
        documents,
        [AttendancePartition.Name],
        AttendancePartition.PendingPrefix,
        AttendancePartition.PendingPrefix + DocumentNames.AfterAny,
        CoreJson.Default.PendingSignUp,
        (_, row, cancelled) => nominate.ExecuteAsync(row.Value, cancelled),
        cancellationToken);
}
