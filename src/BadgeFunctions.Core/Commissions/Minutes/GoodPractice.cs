namespace BadgeFunctions.Core.Commissions.Minutes;

/// <summary>A practice worth telling others <i>(Écho badges)</i>.</summary>
/// <param name="Id">Tells it from the others of a choice: the dossier's place.</param>
/// <param name="Badge">The badge's name.</param>
/// <param name="SessionAt">When the session was, in UTC.</param>
/// <param name="Text">What the commission wrote down.</param>
/// <param name="NamesSomebody">Whether the applicant's name stands in it, so that it should be written anew before it is told.</param>
public sealed record GoodPractice(string Id, string Badge, DateTimeOffset SessionAt, string Text, bool NamesSomebody);
