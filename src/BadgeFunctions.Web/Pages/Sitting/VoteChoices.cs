using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Sitting;

/// <summary>What a member may vote, in words.</summary>
internal static class VoteChoices
{
    private static readonly string[] Words = ["award", "refuse", "defer", "abstain"];

    /// <summary>In the order of the form: to award is what the commission wishes.</summary>
    public static IReadOnlyList<Choice> All =>
        [.. Words.Select(word => new Choice(word, Texts.Current[$"sitting.vote-{word}"], Texts.Current[$"sitting.vote-{word}-hint"]))];
}
