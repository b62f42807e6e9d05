namespace BadgeFunctions.Web.Pages.Sitting;

/// <summary>What the forms of the sitting call their fields.</summary>
internal static class SittingFields
{
    public const string Nomination = "nomination";
    public const string Round = "round";
    public const string Choice = "choice";
    public const string Act = "act";
    public const string Reason = "reason";
    public const string Piece = "piece";
    public const string Answer = "admissible";
    public const string Mark = "mark";
    public const string Place = "place";
    public const string Until = "until";

    /// <summary>The reason field of an opinion: each piece has a form of its own on the same page.</summary>
    public static string Why(string piece) => $"why-{piece}";

    /// <summary>The answer field of an opinion.</summary>
    public static string AnswerOf(string piece) => $"{Answer}-{piece}";

    /// <summary>The reason why a vote is opened anew.</summary>
    public const string ReopenReason = "reopenReason";

    /// <summary>The reason for a secret vote.</summary>
    public const string SecretReason = "secretReason";
}
