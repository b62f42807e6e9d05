namespace BadgeFunctions.Core.Problems;

/// <summary>The codes of <see cref="Problem"/>; each has a sentence in the resources, under <c>Problem.</c> and the code.</summary>
public static class ProblemCodes
{
    /// <summary>Nothing was given.</summary>
    public const string Required = "required";

    /// <summary>More characters than the limit.</summary>
    public const string TooLong = "too-long";

    /// <summary>More pieces than the limit.</summary>
    public const string TooMany = "too-many";

    /// <summary>Control characters that no text needs.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>Not an e-mail address.</summary>
    public const string Email = "email";

    /// <summary>No badge of that id.</summary>
    public const string UnknownBadge = "unknown-badge";

    /// <summary>Not an absolute http or https address.</summary>
    public const string Url = "url";

    /// <summary>Not a day of the calendar.</summary>
    public const string Date = "date";

    /// <summary>A day that has not come yet.</summary>
    public const string FutureDate = "future-date";

    /// <summary>Not a national school code: seven digits and their check letter.</summary>
    public const string Uai = "uai";

    /// <summary>The same person already asked for, or holds, this badge.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>Not one of the values that are possible.</summary>
    public const string Unknown = "unknown";

    /// <summary>Every piece of evidence was found inadmissible, yet the badge would be awarded.</summary>
    public const string NothingAdmissible = "nothing-admissible";
}
