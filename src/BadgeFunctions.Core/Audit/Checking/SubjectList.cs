namespace BadgeFunctions.Core.Audit.Checking;

/// <summary>What has a chain in a partition.</summary>
/// <param name="Partition">The partition.</param>
/// <param name="Subjects">The subjects that could be found.</param>
/// <param name="IsComplete">Whether every row could be read.</param>
internal sealed record SubjectList(string Partition, IReadOnlyList<ChainSubject> Subjects, bool IsComplete);
