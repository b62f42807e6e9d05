namespace BadgeFunctions.App.Tests.Emulation;

/// <summary>A request as the proxy's script sees it.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Target">Path and query as sent.</param>
/// <param name="Number">Counted from 1.</param>
/// <param name="Try">Counted from 1 for each request of a caller: the client sends the same id with every try.</param>
internal sealed record ProxiedRequest(string Method, string Target, int Number, int Try)
{
    public bool IsTransaction => Target.EndsWith("/$batch", StringComparison.Ordinal);
}
