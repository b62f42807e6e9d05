namespace BadgeFunctions.Core.Access;

/// <summary>Where a role holds.</summary>
public static class RoleReach
{
    /// <summary>Whether a role holds for the whole installation, and not for one issuer.</summary>
    public static bool IsOfInstallation(this Role role) => role is Role.Operator or Role.Administrator;
}
