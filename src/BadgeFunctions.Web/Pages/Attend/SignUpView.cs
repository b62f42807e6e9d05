using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Attend;

/// <summary>Signing up for a session.</summary>
/// <param name="Session">The session.</param>
/// <param name="Badge">Its badge.</param>
/// <param name="Issuer">Who issues it.</param>
/// <param name="Key">The link's token.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Problems">What is wrong.</param>
public sealed record SignUpView(AttendanceSession Session, Badge Badge, Issuer Issuer, string Key, SignUpForm Form, FormProblems Problems);
