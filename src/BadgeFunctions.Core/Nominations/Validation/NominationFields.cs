namespace BadgeFunctions.Core.Nominations.Validation;

/// <summary>The fields of a nomination, in the API's spelling.</summary>
public static class NominationFields
{
    /// <summary>The badge's id.</summary>
    public const string Badge = "badge";

    /// <summary>The nominee's family name.</summary>
    public const string FamilyName = "familyName";

    /// <summary>The nominee's given name.</summary>
    public const string GivenName = "givenName";

    /// <summary>The nominee's e-mail address.</summary>
    public const string Email = "email";

    /// <summary>What the nominee does.</summary>
    public const string Function = "function";

    /// <summary>The school or service.</summary>
    public const string WorkplaceName = "workplaceName";

    /// <summary>Its town.</summary>
    public const string WorkplaceTown = "workplaceTown";

    /// <summary>Its national code.</summary>
    public const string WorkplaceUai = "workplaceUai";

    /// <summary>Why the badge is deserved.</summary>
    public const string Reason = "reason";

    /// <summary>The nominator's e-mail address.</summary>
    public const string NominatedBy = "nominatedBy";

    /// <summary>The code on a pupil's paper, in place of an address.</summary>
    public const string PupilCode = "pupilCode";

    /// <summary>A parent's or guardian's e-mail address.</summary>
    public const string Guardian = "guardian";

    /// <summary>That the nominee is not the person of the same name who is known already.</summary>
    public const string OtherPerson = "otherPerson";

    /// <summary>All the evidence.</summary>
    public const string Evidence = "evidence";

    /// <summary>The link of a piece of evidence.</summary>
    public static string EvidenceUrl(int index) => $"evidence[{index}].url";

    /// <summary>The title of a piece of evidence.</summary>
    public static string EvidenceTitle(int index) => $"evidence[{index}].title";

    /// <summary>The day of a piece of evidence.</summary>
    public static string EvidenceDate(int index) => $"evidence[{index}].date";

    /// <summary>Who is asked for a testimony.</summary>
    public static string EvidenceWitnessName(int index) => $"evidence[{index}].witnessName";

    /// <summary>The address of whoever is asked for a testimony.</summary>
    public static string EvidenceWitnessEmail(int index) => $"evidence[{index}].witnessEmail";

    /// <summary>The skills that a piece of evidence shows.</summary>
    public static string EvidenceSkills(int index) => $"evidence[{index}].skills";
}
