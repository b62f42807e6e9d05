namespace BadgeFunctions.Web.Api.Operations;

/// <summary>Access tokens that have not ended.</summary>
/// <param name="Items">In no order.</param>
/// <param name="Continuation">Asks for the next page; absent on the last one.</param>
public sealed record TokenListResource(IReadOnlyList<TokenResource> Items, string? Continuation);
