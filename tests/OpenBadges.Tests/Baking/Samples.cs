using System.Text;
using OpenBadges.Baking;

namespace OpenBadges.Tests.Baking;

/// <summary>Pictures and badge texts whose details do not matter to a test.</summary>
internal static class Samples
{
    public const string Json = """{"id":"https://badges.example/assertions/1","type":"Assertion","note":"é]]>\"<&>"}""";
    public const string Url = "https://badges.example/assertions/1?a=1&b=\"2\"";
    public const string Jws = "eyJhbGciOiJFUzI1NiJ9.eyJpZCI6MX0.c2ln-_A";

    public static readonly BakedFaces Both = new(Json, Url, Jws);

    public const string PlainSvg = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><circle cx="50" cy="50" r="40" fill="#069"/></svg>""";

    public static byte[] File(string name) =>
        System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "TestData", "baked", name));

    public static byte[] Svg(string content, string rootAttributes = "") =>
        Utf8($"""<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10" {rootAttributes}>{content}</svg>""");

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static BadgeImageError ErrorOf(Action action) => Assert.Throws<BadgeImageException>(action).Error;
}
