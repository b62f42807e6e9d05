using BadgeFunctions.Core.Identity;

namespace BadgeFunctions.Core.Access.Accounts;

/// <summary>
/// Where accounts are kept: the account (<c>a:</c>), the claim that makes its address unique (<c>e:</c>), and for whom a
/// delegate acts (<c>d:</c>).
/// </summary>
internal static class AccountPartition
{
    public const string Name = "accounts";

    public const string Prefix = "a:";

    public static string Account(string id) => Prefix + id;

    public static string DelegatePrefix(string account) => $"d:{account}:";

    public static string Delegate(string account, string absent) => DelegatePrefix(account) + absent;

    public static string Email(string email) => $"e:{TextHash.Of(email)}";
}
