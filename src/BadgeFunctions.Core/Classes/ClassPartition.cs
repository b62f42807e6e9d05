using BadgeFunctions.Core.Identity;

namespace BadgeFunctions.Core.Classes;

/// <summary>
/// Where classes are kept: one partition an issuer, a document a class. Pupils are found by rows in a partition of their own,
/// which name nobody: by id, which follows from the code (<c>p:</c>), and by address (<c>e:</c>).
/// </summary>
internal static class ClassPartition
{
    public const string Pupils = "pupils";

    public const string ClassPrefix = "c:";

    public static string Of(string issuer) => $"classes:{issuer}";

    public static string Class(string id) => ClassPrefix + id;

    public static string Pupil(string id) => $"p:{id}";

    public static string AddressPrefix(string email) => $"e:{TextHash.Of(email)}:";

    public static string Address(string email, string pupil) => AddressPrefix(email) + pupil;
}
