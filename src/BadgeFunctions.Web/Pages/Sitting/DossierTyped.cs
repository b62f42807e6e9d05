using BadgeFunctions.Core.Commissions.Agenda;

namespace BadgeFunctions.Web.Pages.Sitting;

/// <summary>What was typed into one of a dossier's forms and could not be kept.</summary>
public sealed record DossierTyped
{
    /// <summary>Nothing.</summary>
    public static DossierTyped Nothing { get; } = new();

    /// <summary>The piece whose opinion was sent.</summary>
    public string? Piece { get; init; }

    /// <summary>The opinion's answer.</summary>
    public string? Answer { get; init; }

    /// <summary>A reason: of the opinion, of the wish for a secret vote, or of opening it anew.</summary>
    public string? Reason { get; init; }

    /// <summary>The outcome.</summary>
    public OutcomeDraft? Outcome { get; init; }

    /// <summary>The vote that came too late.</summary>
    public string? Vote { get; init; }
}
