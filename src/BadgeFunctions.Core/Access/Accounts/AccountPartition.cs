using BadgeFunctions.Core.Identity;

namespace BadgeFunctions.Core.Access.Accounts;

/// <summary>Where accounts are kept: the account (<c>a:</c>), and the claim that makes its address unique (<c>e:</c>).</summary>
internal static class AccountPartition
{
    public const string Name = "accounts";

    public const string Prefix = "a:";

    public static string Account(string id) => Prefix + id;

    public static string Email(string email) => $"e:{TextHash.Of(email)}";
}
