using System.Globalization;
using System.Text.Json;
using OpenBadges.Reading;
using OpenBadges.V3;

namespace OpenBadges.Verification.V3;

/// <summary>Bitstring Status List 1.0 §3.2, "Validate Algorithm".</summary>
internal static class BitstringStatus
{
    public static async ValueTask<bool> IsClearAsync(Inquiry inquiry, Credential credential, ProvenKey key, JsonElement status)
    {
        var findings = inquiry.Findings;

        // Only what takes the credential away, for good or for a time, bears on the verdict.
        if (status.Text("statusPurpose") is not ("revocation" or "suspension"))
        {
            return true;
        }

        if (status.Text("statusListCredential") is not { } address || Index(status) is not { } index)
        {
            return findings.Fail(CheckCodes.Required, "credentialStatus.statusListIndex");
        }

        // 1–2. The list is fetched.
        var fetched = await inquiry.Documents.GetAsync(address, DocumentFetcher.CredentialTypes);
        if (fetched.Outcome != FetchOutcome.Found)
        {
            return findings.CannotCheck(CheckCodes.Revocation, address);
        }

        // 3. Its proof holds and is the issuer's.
        if (await ListAsync(inquiry, fetched.Document!, address, credential, key) is not { } list)
        {
            return false;
        }

        // 4–7. Its purpose is the entry's; the bit at the index is read.
        if (!list.Values("statusPurpose").Any(purpose => purpose.IdOf() == status.Text("statusPurpose")))
        {
            return findings.Fail(CheckCodes.StatusList, address);
        }

        if (Bits(list) is not { } bits || index >= bits.Length)
        {
            return findings.Fail(CheckCodes.StatusList, address);
        }

        // A list too short to hide one among many tells no less of the one.
        if (bits.Length < BitstringStatusList.MinimumLength)
        {
            findings.Warn(CheckCodes.StatusListLength, address);
        }

        return !bits.Get(index) || findings.Fail(CheckCodes.Revocation, credential.Id);
    }

    private static async ValueTask<JsonElement?> ListAsync(Inquiry inquiry, LinkedDocument document, string address, Credential credential, ProvenKey key)
    {
        var findings = inquiry.Findings;
        var list = await StatusList.ReadAsync(inquiry, document, address, credential.IssuerId, key);
        if (list is { IsForeign: true, Subject: { } foreign })
        {
            findings.Warn(CheckCodes.StatusList, address);
            return foreign;
        }

        if (list.Subject is { } subject && list.Id == address)
        {
            return subject;
        }

        _ = list.Undetermined
            ? findings.CannotCheck(CheckCodes.Revocation, address)
            : findings.Fail(CheckCodes.StatusList, address);
        return null;
    }

    private static int? Index(JsonElement status) => status.Member("statusListIndex") switch
    {
        { ValueKind: JsonValueKind.String } text when int.TryParse(text.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var index) => index,
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out var index) && index >= 0 => index,
        _ => null,
    };

    private static BitstringStatusList? Bits(JsonElement list)
    {
        try
        {
            return BitstringStatusList.DecodeAny(list.Text("encodedList") ?? string.Empty);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
