using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Attendance;

/// <summary>The form by which a session is prepared.</summary>
/// <param name="Draft">What was typed.</param>
/// <param name="Badges">What it may lead to.</param>
/// <param name="Problems">What is wrong.</param>
public sealed record NewSessionView(SessionDraft Draft, IReadOnlyList<Badge> Badges, FormProblems Problems);
