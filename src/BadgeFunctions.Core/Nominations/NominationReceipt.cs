namespace BadgeFunctions.Core.Nominations;

/// <summary>Says which nomination an idempotent request made, and what the request was.</summary>
internal sealed record NominationReceipt(string Nomination, string Request);
