using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>
/// A BitstringStatusListCredential in JSON, whose proof is that of its own issuer. Status services sign the lists of many
/// issuers under one name: since the signed credential itself names the list, such a list is taken with a reservation.
/// </summary>
internal static class StatusListDocument
{
    public static async ValueTask<StatusList> ReadAsync(Inquiry inquiry, JsonElement list, string address, string issuerId, ProvenKey credentialKey)
    {
        if (list.Member("issuer")?.IdOf() is not { Length: > 0 } keeper)
        {
            return StatusList.Wrong;
        }

        var aside = inquiry.Aside();
        var key = await EmbeddedProof.CheckAsync(aside, list, keeper);

        // The key that signed the credential speaks for its list as well.
        var isTrusted = (keeper == issuerId && key?.Thumbprint == credentialKey.Thumbprint) || aside.Findings.Warning(_ => true) is null;
        if (key is not null && isTrusted)
        {
            return StatusList.Of(inquiry, list) with { IsForeign = keeper != issuerId || list.Text("id") != address };
        }

        return aside.Findings.HasFailed ? StatusList.Wrong : StatusList.Unknown;
    }
}
