namespace BadgeFunctions.Web.Api.People;

/// <summary>A page of people.</summary>
/// <param name="Items">By name.</param>
/// <param name="Continuation">What to pass for the next page; absent at the end.</param>
public sealed record AccountListResource(IReadOnlyList<AccountResource> Items, string? Continuation);
