using System.Text.Json;
using OpenBadges.Reading;
using OpenBadges.V2;

namespace OpenBadges.Verification.V2;

/// <summary>The form of an Assertion (Open Badges 2.0, Assertion and IdentityObject).</summary>
internal static class AssertionForm
{
    /// <summary>Whether the document claims to be an Open Badges 2.0 Assertion at all.</summary>
    public static bool IsAssertion(Findings findings, JsonElement document)
    {
        if (!document.Values("@context").Any(context => context.ValueKind == JsonValueKind.String && context.ValueEquals(OpenBadgesContext.Uri)))
        {
            return findings.Fail(CheckCodes.Context, OpenBadgesContext.Uri);
        }

        return document.HasType("Assertion") || findings.Fail(CheckCodes.Type, "type", "Assertion");
    }

    /// <summary>Whether the members the standard requires are there and of the right kind.</summary>
    public static bool IsComplete(Findings findings, JsonElement assertion)
    {
        var complete = RequiredMembers.Check(findings, assertion, "id", "recipient", "badge", "issuedOn");
        foreach (var recipient in assertion.Values("recipient"))
        {
            complete &= RequiredMembers.Check(findings, recipient, "identity", "type", "hashed");
        }

        foreach (var name in (ReadOnlySpan<string>)["issuedOn", "expires"])
        {
            if (assertion.Member(name) is not null && Iso8601.Parse(assertion.Text(name)) is null)
            {
                complete = findings.Fail(CheckCodes.Date, name);
            }
        }

        // The award's image is the baked file at its address; published verifiers refuse it inlined.
        if (assertion.Values("image").Any(image => image.IdOf()?.StartsWith("data:", StringComparison.OrdinalIgnoreCase) == true))
        {
            complete = findings.Fail(CheckCodes.Image);
        }

        if (complete)
        {
            findings.Pass(CheckCodes.Context);
            findings.Pass(CheckCodes.Required);
        }

        return complete;
    }

    /// <summary><c>HostedBadge</c>, <c>SignedBadge</c>, or null when it is neither; <c>verify</c> and the short names are aliases.</summary>
    public static string? VerificationType(JsonElement assertion)
    {
        var verification = Verification(assertion);
        return (verification.HasType("HostedBadge") || verification.HasType("hosted"), verification.HasType("SignedBadge") || verification.HasType("signed")) switch
        {
            (true, false) => "HostedBadge",
            (false, true) => "SignedBadge",
            _ => null,
        };
    }

    public static JsonElement Verification(JsonElement assertion) =>
        assertion.Values("verification").Concat(assertion.Values("verify")).FirstOrDefault();
}
