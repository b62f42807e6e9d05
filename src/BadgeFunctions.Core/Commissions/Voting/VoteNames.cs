namespace BadgeFunctions.Core.Commissions.Voting;

/// <summary>What votes are called in forms and in the chains of what was done.</summary>
public static class VoteNames
{
    /// <summary>The stable word of a choice.</summary>
    public static string Of(VoteChoice choice) => choice switch
    {
        VoteChoice.Award => "award",
        VoteChoice.Refuse => "refuse",
        VoteChoice.Defer => "defer",
        _ => "abstain",
    };

    /// <summary>The choice of a word, or <see langword="null"/>.</summary>
    public static VoteChoice? Parse(string? word) => word switch
    {
        "award" => VoteChoice.Award,
        "refuse" => VoteChoice.Refuse,
        "defer" => VoteChoice.Defer,
        "abstain" => VoteChoice.Abstain,
        _ => null,
    };
}
