using BadgeFunctions.Core.Commissions.Minutes;

namespace BadgeFunctions.Web.Pages.Minutes;

/// <summary>A practice as it is chosen and worded.</summary>
/// <param name="Practice">What the commission wrote down.</param>
/// <param name="Text">The words for the newsletter.</param>
/// <param name="IsChosen">Whether it goes in.</param>
public sealed record EchoRow(GoodPractice Practice, string Text, bool IsChosen)
{
    internal string ChosenField => $"pick-{Practice.Id}";

    internal string TextField => $"text-{Practice.Id}";
}
