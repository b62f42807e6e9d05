namespace BadgeFunctions.Core.Nominations;

/// <summary>The names of a draft's fields, as the API spells them and problems name them.</summary>
public static class NominationFields
{
    /// <summary>The badge.</summary>
    public const string Badge = "badge";

    /// <summary>The family name.</summary>
    public const string FamilyName = "familyName";

    /// <summary>The given name.</summary>
    public const string GivenName = "givenName";

    /// <summary>The nominee's address.</summary>
    public const string Email = "email";

    /// <summary>What the nominee does.</summary>
    public const string Function = "function";

    /// <summary>The school or service.</summary>
    public const string WorkplaceName = "workplaceName";

    /// <summary>Its town.</summary>
    public const string WorkplaceTown = "workplaceTown";

    /// <summary>Its national code.</summary>
    public const string WorkplaceUai = "workplaceUai";

    /// <summary>Why.</summary>
    public const string Reason = "reason";

    /// <summary>The nominator's address.</summary>
    public const string NominatedBy = "nominatedBy";

    /// <summary>The list of evidence.</summary>
    public const string Evidence = "evidence";

    /// <summary>A field of one piece of evidence.</summary>
    /// <param name="index">From 0.</param>
    /// <param name="member"><c>title</c>, <c>url</c>, <c>date</c> or <c>file</c>.</param>
    public static string OfEvidence(int index, string member) => $"evidence[{index}].{member}";
}
