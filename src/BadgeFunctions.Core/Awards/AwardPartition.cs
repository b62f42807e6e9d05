namespace BadgeFunctions.Core.Awards;

/// <summary>Where an award is kept: a partition of its own with the award and its signed credential.</summary>
internal static class AwardPartition
{
    public const string Award = "award";

    public const string Credential = "credential";

    public static string Of(string id) => $"award:{id}";
}
