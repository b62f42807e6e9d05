namespace BadgeFunctions.Core.Commissions.Minutes;

/// <summary>Minutes, before they are text or pages.</summary>
/// <param name="Title">The title.</param>
/// <param name="Footer">What stands at the foot of each page; the page's number and their count fill its blanks.</param>
/// <param name="Watermark">What stands across each page of a draft; nothing on sealed minutes.</param>
/// <param name="At">When they were written, in UTC.</param>
/// <param name="Blocks">Their content, in its order.</param>
internal sealed record MinutesDocument(string Title, string Footer, string? Watermark, DateTimeOffset At, IReadOnlyList<MinutesBlock> Blocks);
