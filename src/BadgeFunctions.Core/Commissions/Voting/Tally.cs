namespace BadgeFunctions.Core.Commissions.Voting;

/// <summary>How votes fell.</summary>
/// <param name="Award">For the badge.</param>
/// <param name="Refuse">Against.</param>
/// <param name="Defer">For later.</param>
/// <param name="Abstain">For nothing.</param>
public sealed record Tally(int Award, int Refuse, int Defer, int Abstain)
{
    /// <summary>How many voted, abstentions included.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Cast => Award + Refuse + Defer + Abstain;

    /// <summary>How many said something.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Expressed => Award + Refuse + Defer;
}
