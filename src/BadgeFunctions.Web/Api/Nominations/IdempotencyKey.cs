namespace BadgeFunctions.Web.Api.Nominations;

/// <summary>The header by which a request that may have been lost is repeated safely.</summary>
internal static class IdempotencyKey
{
    public const string Header = "Idempotency-Key";
    public const string Problem = "idempotency-key";

    private const int Longest = 200;

    public static bool IsWellFormed(string key) => key.Length is > 0 and <= Longest && !key.AsSpan().ContainsAnyExceptInRange('!', '~');
}
