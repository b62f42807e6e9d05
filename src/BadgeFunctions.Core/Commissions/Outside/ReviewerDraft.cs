namespace BadgeFunctions.Core.Commissions.Outside;

/// <summary>A reviewer from outside as somebody typed them.</summary>
/// <param name="Name">The name of record.</param>
/// <param name="Email">Where the link goes.</param>
/// <param name="Dossiers">The nominations of the agenda that they see.</param>
public sealed record ReviewerDraft(string? Name, string? Email, IReadOnlyList<string> Dossiers)
{
    /// <summary>The field of <see cref="Name"/>.</summary>
    public const string NameField = "name";

    /// <summary>The field of <see cref="Email"/>.</summary>
    public const string EmailField = "email";

    /// <summary>The field of <see cref="Dossiers"/>.</summary>
    public const string DossiersField = "dossiers";

    /// <summary>Nothing typed yet.</summary>
    public static ReviewerDraft Empty { get; } = new(null, null, []);
}
