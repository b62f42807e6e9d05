namespace BadgeFunctions.Web.Access;

/// <summary>The scope that a limited token needs at an endpoint.</summary>
/// <param name="Name">One of <see cref="Core.Access.TokenScopes"/>; <see langword="null"/> for what no limited token may do.</param>
internal sealed record TokenScope(string? Name);
