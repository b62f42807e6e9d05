namespace BadgeFunctions.Web.Pages.Review;

/// <summary>How many nominations there are, as far as it is worth counting.</summary>
/// <param name="Number">At least this many.</param>
/// <param name="More">Whether there are more.</param>
public readonly record struct ReviewCount(int Number, bool More);
