namespace BadgeFunctions.Core.Access.People;

/// <summary>The names of the fields that problems are told about.</summary>
public static class PeopleFields
{
    /// <summary>The address that somebody signs in with.</summary>
    public const string Email = "email";

    /// <summary>The name of record.</summary>
    public const string Name = "name";

    /// <summary>The department.</summary>
    public const string Department = "department";

    /// <summary>The roles.</summary>
    public const string Grants = "grants";

    /// <summary>Whether they may sign in.</summary>
    public const string Disabled = "disabled";

    /// <summary>The first day of an absence.</summary>
    public const string From = "from";

    /// <summary>The last day of an absence.</summary>
    public const string To = "to";

    /// <summary>Who acts meanwhile.</summary>
    public const string Delegate = "delegate";

    internal const int LongestName = 200;
}
