using System.Net;
using BadgeFunctions.Web.Tests.Access.Matrix;

namespace BadgeFunctions.Web.Tests.Attacks;

/// <summary>Ids of others, in paths whose first part is one's own and in fields of one's own forms.</summary>
public sealed class SwappedIdTests(MatrixWorld world) : IClassFixture<MatrixWorld>
{
    [Theory]
    [InlineData("GET", "/classes/{class}/pupils/{pupil}!")]
    [InlineData("POST", "/classes/{class}/pupils/{pupil}!", "familyName=Volé&givenName=Volé")]
    [InlineData("POST", "/classes/{class}/pupils/{pupil}!/removal")]
    [InlineData("GET", "/review/{nomination}/evidence/{evidence}!")]
    [InlineData("GET", "/assess/{class}/{assessed}!")]
    [InlineData("GET", "/assess/{class}!/{assessed}")]
    [InlineData("POST", "/assess/{class}/{assessed}", "pupil={pupil}!&outcome=achieved&seen=0&key=0123456789abcdefghjkmnpqrs")]
    [InlineData("POST", "/assess/{class}/{assessed}!", "pupil={pupil}&outcome=achieved&seen=0&key=0123456789abcdefghjkmnpqrs")]
    [InlineData("POST", "/assess/{class}/{assessed}/take-back", "pupil={pupil}!&seen=0")]
    [InlineData("POST", "/review/{nomination}/merge", "other={second}!")]
    [InlineData("POST", "/review/{nomination}!/merge", "other={second}")]
    [InlineData("POST", "/attendance/new", "badge={badge}!&title=Vol&day=2026-04-01&minutes=60&places=20")]
    [InlineData("POST", "/classes/new", "issuer={issuer}!&name=Vol&schoolYear=2026-2027&pupils=Durand Zoé")]
    [InlineData("POST", "/people/new", "email=complice@exemple.fr&name=Complice&role=manager&issuer={issuer}!")]
    [InlineData("POST", "/people/new", "email=complice@exemple.fr&name=Complice&role=reviewer&issuer={issuer}&grants=reviewer@{issuer}!")]
    [InlineData("POST", "/people/new", "email=complice@exemple.fr&name=Complice&grants=administrator")]
    [InlineData("POST", "/people/new", "email=complice@exemple.fr&name=Complice&grants=operator")]
    public async Task TheIdOfAnotherLeadsNowhere(string method, string path, string? body = null)
    {
        // The mark says that the id is another issuer's.
        int before = world.Changes;

        using HttpResponseMessage response = await world.As(MatrixRole.Manager).CallAsync(method, Fill(path), body is null ? null : Fill(body));

        Assert.True(
            response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.UnprocessableEntity or HttpStatusCode.BadRequest or HttpStatusCode.Conflict,
            $"{response.StatusCode} {response.Headers.Location}");
        Assert.Equal(before, world.Changes);
        Assert.DoesNotContain("lycee.example", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private string Fill(string text)
    {
        foreach (string name in Things.Names)
        {
            text = text.Replace($"{{{name}}}!", world.At(Place.Other)[name], StringComparison.Ordinal);
        }

        return world.At(Place.Own).Fill(text);
    }
}
