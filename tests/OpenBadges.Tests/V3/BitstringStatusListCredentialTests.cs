using System.Text.Json;
using OpenBadges.Tests.Support;

namespace OpenBadges.Tests.V3;

public sealed class BitstringStatusListCredentialTests
{
    [Fact]
    public void WritesTheListAndItsClaims()
    {
        var list = Some.StatusList(3);
        var expected = "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\"],\"id\":\"https://badges.example/status/1\","
            + "\"type\":[\"VerifiableCredential\",\"BitstringStatusListCredential\"],\"issuer\":\"https://badges.example/issuers/rectorat\","
            + "\"validFrom\":\"2026-02-03T09:15:00Z\",\"credentialSubject\":{\"id\":\"https://badges.example/status/1#list\","
            + $"\"type\":\"BitstringStatusList\",\"statusPurpose\":\"revocation\",\"encodedList\":\"{list.List.Encode()}\"}}";
        Assert.Equal(expected + "}", Encoded.Utf8(list.ToUtf8Json()));

        using var payload = JsonDocument.Parse(list.ToJwtPayload());
        Assert.Equal(Some.IssuerId, payload.RootElement.GetProperty("iss").GetString());
        Assert.Equal(Some.StatusListId, payload.RootElement.GetProperty("jti").GetString());
        Assert.Equal(Some.StatusListId + "#list", payload.RootElement.GetProperty("sub").GetString());
        Assert.Equal(Some.IssuedOn.ToUnixTimeSeconds(), payload.RootElement.GetProperty("nbf").GetInt64());
    }
}
