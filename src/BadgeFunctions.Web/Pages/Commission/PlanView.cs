using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Planning;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>The form by which sessions are planned, or one is changed.</summary>
/// <param name="Issuer">Whose.</param>
/// <param name="Plan">As typed.</param>
/// <param name="Problems">What has to be corrected.</param>
public sealed record PlanView(Issuer Issuer, SessionPlan Plan, FormProblems Problems)
{
    /// <summary>For new sessions: drawn with the form, so that sending it twice plans nothing twice.</summary>
    public string? Key { get; init; }

    /// <summary>The session that is changed.</summary>
    public CommissionSession? Session { get; init; }

    /// <summary>Whether somebody else changed it in the meantime.</summary>
    public bool Conflict { get; init; }
}
