using System.Text.Json;
using BadgeFunctions.Web.Verification;

namespace BadgeFunctions.Web.Api.Verifying;

/// <summary>Tells a request to verify an address from a badge in JSON: it has a <c>url</c>, and no badge's <c>@context</c>.</summary>
internal static class VerifyAddress
{
    public static VerifyInput? Find(ReadOnlySpan<byte> json)
    {
        try
        {
            VerifyBody? body = JsonSerializer.Deserialize(json, WebJson.Default.VerifyBody);
            return body?.Url is { } url && json.IndexOf("\"@context\""u8) < 0 ? VerifyInput.FromUrl(url) with { Recipient = body.Recipient } : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
