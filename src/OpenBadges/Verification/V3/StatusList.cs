using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>A BitstringStatusListCredential, once its proof is checked.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Subject">The list, unless the credential is wrong or cannot be checked.</param>
/// <param name="Undetermined">Whether it could not be checked.</param>
/// <param name="IsForeign">Whether it is kept by another than the issuer, or under another name than its address.</param>
internal sealed record StatusList(string? Id, JsonElement? Subject, bool Undetermined, bool IsForeign = false)
{
    public static readonly StatusList Wrong = new(null, null, Undetermined: false);
    public static readonly StatusList Unknown = new(null, null, Undetermined: true);

    /// <summary>Reads the list, in JSON with a proof inside or as VC-JWT.</summary>
    public static ValueTask<StatusList> ReadAsync(Inquiry inquiry, LinkedDocument document, string address, string issuerId, ProvenKey credentialKey) =>
        StrictJson.ParseObject(document.Body.Span) is { } json
            ? StatusListDocument.ReadAsync(inquiry, json, address, issuerId, credentialKey)
            : StatusListToken.ReadAsync(inquiry, document, issuerId, credentialKey);

    /// <summary>The list itself, out of a credential whose proof holds.</summary>
    public static StatusList Of(Inquiry inquiry, JsonElement list)
    {
        if (!list.HasType("BitstringStatusListCredential")
            || list.Member("credentialSubject") is not { } subject
            || !subject.HasType("BitstringStatusList"))
        {
            return Wrong;
        }

        // A list before or past its time does not tell the present.
        var isCurrent = !(Iso8601.Parse(list.Text("validUntil")) <= inquiry.Now) && !(Iso8601.Parse(list.Text("validFrom")) > inquiry.Now);
        return isCurrent ? new StatusList(list.Text("id"), subject, Undetermined: false) : Unknown;
    }
}
