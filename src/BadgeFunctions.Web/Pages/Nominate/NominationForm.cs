using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Web.Pages.Nominate;

/// <summary>The nomination form as somebody typed it.</summary>
public sealed record NominationForm
{
    /// <summary>How many pieces of evidence the form has room for.</summary>
    public const int Rows = 5;

    /// <summary>The field that says whom the badge is for.</summary>
    public const string WhoField = "for";

    /// <summary>The answer of somebody who asks in person.</summary>
    public const string Self = "self";

    /// <summary>The answer of somebody who nominates a colleague.</summary>
    public const string Colleague = "colleague";

    /// <summary>A field that people do not see and robots fill in.</summary>
    public const string HoneypotField = "website";

    /// <summary>The field of <see cref="Key"/>.</summary>
    public const string KeyField = "key";

    /// <summary><see cref="Self"/>, <see cref="Colleague"/> or not said yet.</summary>
    public string? Who { get; init; }

    /// <summary>The answers, with the nominator's address as typed.</summary>
    public required NominationDraft Draft { get; init; }

    /// <summary>Always <see cref="Rows"/> of them.</summary>
    public required IReadOnlyList<EvidenceRow> Evidence { get; init; }

    /// <summary>What was typed into the field nobody should fill in.</summary>
    public string? Honeypot { get; init; }

    /// <summary>Drawn when the form was opened: sending it twice nominates once.</summary>
    public required string Key { get; init; }

    /// <summary>An untouched form.</summary>
    public static NominationForm New(string badge) => new()
    {
        Draft = new NominationDraft { Badge = badge },
        Evidence = [.. Enumerable.Repeat(EvidenceRow.Empty, Rows)],
        Key = UnguessableId.New(),
    };

    /// <summary>The answers for the command: somebody who asks in person has no nominator.</summary>
    public NominationDraft Complete() => Draft with
    {
        NominatedBy = Who == Colleague ? Draft.NominatedBy : null,
        Evidence = [.. Evidence.Select(row => row.Draft)],
    };
}
