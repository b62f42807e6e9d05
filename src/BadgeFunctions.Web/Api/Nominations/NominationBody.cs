using System.ComponentModel.DataAnnotations;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Web.Api.Nominations;

/// <summary>A nomination as a program sends it. Nothing in it can name a file of ours: files come as parts of a form.</summary>
public sealed record NominationBody
{
    /// <summary>The badge's id.</summary>
    [Required]
    public string? Badge { get; init; }

    /// <summary>The nominee's family name.</summary>
    [Required]
    public string? FamilyName { get; init; }

    /// <summary>The nominee's given name.</summary>
    [Required]
    public string? GivenName { get; init; }

    /// <summary>The nominee's e-mail address.</summary>
    [Required]
    public string? Email { get; init; }

    /// <summary>What the nominee does.</summary>
    public string? Function { get; init; }

    /// <summary>The school or service.</summary>
    public string? WorkplaceName { get; init; }

    /// <summary>Its town.</summary>
    public string? WorkplaceTown { get; init; }

    /// <summary>Its national code: seven digits and a letter.</summary>
    public string? WorkplaceUai { get; init; }

    /// <summary>Why the badge is deserved.</summary>
    public string? Reason { get; init; }

    /// <summary>The nominator's e-mail address, when somebody else nominates; the nominee is then asked to agree.</summary>
    public string? NominatedBy { get; init; }

    /// <summary>In place of <c>email</c>: the code of a pupil who has no address, for a badge meant for pupils.</summary>
    public string? PupilCode { get; init; }

    /// <summary>The e-mail address of a parent or guardian, for a badge that asks for their agreement.</summary>
    public string? Guardian { get; init; }

    /// <summary>Confirms that a nominee is not the person of the same name who has asked for the badge already.</summary>
    public bool? OtherPerson { get; init; }

    /// <summary>What shows it.</summary>
    public IReadOnlyList<EvidenceBody?>? Evidence { get; init; }

    internal NominationDraft ToDraft() => new()
    {
        Badge = Badge,
        FamilyName = FamilyName,
        GivenName = GivenName,
        Email = Email,
        Function = Function,
        WorkplaceName = WorkplaceName,
        WorkplaceTown = WorkplaceTown,
        WorkplaceUai = WorkplaceUai,
        Reason = Reason,
        NominatedBy = NominatedBy,
        PupilCode = PupilCode,
        Guardian = Guardian,
        OtherPerson = OtherPerson ?? false,
        Evidence = [.. (Evidence ?? []).Select(piece => piece?.ToDraft() ?? new EvidenceDraft())],
    };
}
