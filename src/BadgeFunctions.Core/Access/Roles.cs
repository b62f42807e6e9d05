namespace BadgeFunctions.Core.Access;

/// <summary>The roles by their names in forms and mails.</summary>
public static class Roles
{
    private static readonly (Role Role, string Name)[] Named =
    [
        (Role.Reviewer, "reviewer"),
        (Role.Assessor, "assessor"),
        (Role.Manager, "manager"),
        (Role.Administrator, "administrator"),
        (Role.Operator, "operator"),
    ];

    /// <summary>All of them, the least first.</summary>
    public static IReadOnlyList<Role> All { get; } = [.. Named.Select(one => one.Role)];

    /// <summary>The name of a role.</summary>
    public static string NameOf(Role role) => Named.First(one => one.Role == role).Name;

    /// <summary>The role of a name, or <see langword="null"/>.</summary>
    public static Role? Find(string? name) => Named.Where(one => one.Name == name).Select(one => (Role?)one.Role).FirstOrDefault();
}
