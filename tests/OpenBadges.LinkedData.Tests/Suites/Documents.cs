using System.Text;
using OpenBadges.LinkedData.JsonLd;
using OpenBadges.LinkedData.Rdf;

namespace OpenBadges.LinkedData.Tests.Suites;

internal static class Documents
{
    public static byte[] Of(string json) => Encoding.UTF8.GetBytes(json);

    public static string Canonical(string json) => CanonicalNQuads.FromJsonLd(Of(json)).ToString();

    /// <summary>The code with which safe mode refuses a document.</summary>
    public static string Refusal(string json) => Assert.ThrowsAny<LinkedDataException>(() => JsonLdProcessor.Default.ToRdf(Of(json))).Code;

    public static RdfDataset ReadUnsafely(string json) => new JsonLdProcessor(JsonLdOptions.Default with { Safe = false }).ToRdf(Of(json));
}
