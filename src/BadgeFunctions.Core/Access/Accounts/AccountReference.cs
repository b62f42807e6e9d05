namespace BadgeFunctions.Core.Access.Accounts;

/// <summary>The account of an address.</summary>
/// <param name="Account">Its id.</param>
internal sealed record AccountReference(string Account);
