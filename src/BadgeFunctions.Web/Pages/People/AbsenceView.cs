using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Access.People;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.People;

/// <summary>The form for an absence.</summary>
/// <param name="Person">Who will be absent.</param>
/// <param name="IsOwn">Whether they fill it in themselves.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Colleagues">Who may act meanwhile.</param>
/// <param name="For">For whom they act themselves today.</param>
/// <param name="Problems">What has to be corrected.</param>
/// <param name="Done">Whether it was just saved.</param>
public sealed record AbsenceView(
    Account Person,
    bool IsOwn,
    AbsenceDraft Form,
    IReadOnlyList<Account> Colleagues,
    IReadOnlyList<Account> For,
    FormProblems Problems,
    bool Done);
