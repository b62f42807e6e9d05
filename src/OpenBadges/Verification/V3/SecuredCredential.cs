using System.Text;
using System.Text.Json;
using OpenBadges.Jose;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>A credential beside the badge, in JSON with a proof inside or as VC-JWT.</summary>
internal static class SecuredCredential
{
    /// <summary>The credential, unless its integrity is not established; why stands in the findings.</summary>
    public static async ValueTask<Credential?> CheckAsync(Inquiry aside, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            return await EmbeddedCredential.CheckAsync(aside, value);
        }

        return value.ValueKind == JsonValueKind.String
            ? await CheckTokenAsync(aside, value.GetString()!)
            : Refuse(aside, CheckCodes.Input);
    }

    /// <summary>The same for a document that was fetched.</summary>
    public static async ValueTask<Credential?> CheckAsync(Inquiry aside, LinkedDocument document) =>
        StrictJson.ParseObject(document.Body.Span) is { } json
            ? await EmbeddedCredential.CheckAsync(aside, json)
            : await CheckTokenAsync(aside, Encoding.UTF8.GetString(document.Body.Span.Trim(" \t\r\n"u8)));

    private static async ValueTask<Credential?> CheckTokenAsync(Inquiry aside, string token)
    {
        if (Parse(token) is not { } jws)
        {
            return Refuse(aside, CheckCodes.Jws);
        }

        return StrictJson.ParseObject(jws.Payload) is { } payload
            ? await JwtCredential.CheckAsync(aside, jws, payload)
            : Refuse(aside, CheckCodes.Json);
    }

    private static ParsedJws? Parse(string token)
    {
        try
        {
            return CompactJws.Parse(token);
        }
        catch (JoseException)
        {
            return null;
        }
    }

    private static Credential? Refuse(Inquiry aside, string code)
    {
        aside.Findings.Fail(code);
        return null;
    }
}
