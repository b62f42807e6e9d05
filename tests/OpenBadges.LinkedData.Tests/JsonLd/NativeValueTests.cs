using OpenBadges.LinkedData.Tests.Suites;

namespace OpenBadges.LinkedData.Tests.JsonLd;

public sealed class NativeValueTests
{
    private const string Xsd = "^^<http://www.w3.org/2001/XMLSchema#";

    [Theory]
    [InlineData("1", "\"1\"" + Xsd + "integer>")]
    [InlineData("1.0", "\"1\"" + Xsd + "integer>")]
    [InlineData("-0", "\"0\"" + Xsd + "integer>")]
    [InlineData("123456789012345678901", "\"123456789012345683968\"" + Xsd + "integer>")]
    [InlineData("1e21", "\"1.0E21\"" + Xsd + "double>")]
    [InlineData("1.5", "\"1.5E0\"" + Xsd + "double>")]
    [InlineData("0.1", "\"1.0E-1\"" + Xsd + "double>")]
    [InlineData("5e-324", "\"4.940656458412465E-324\"" + Xsd + "double>")]
    [InlineData("-1234.5678e100", "\"-1.2345678E103\"" + Xsd + "double>")]
    [InlineData("true", "\"true\"" + Xsd + "boolean>")]
    [InlineData("""{"@value":2,"@type":"http://www.w3.org/2001/XMLSchema#double"}""", "\"2.0E0\"" + Xsd + "double>")]
    [InlineData("""{"@value":2,"@type":"urn:t"}""", "\"2\"^^<urn:t>")]
    [InlineData("""{"@value":{"b":1,"a":[null,1.0]},"@type":"@json"}""", "\"{\\\"a\\\":[null,1],\\\"b\\\":1}\"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON>")]
    public void HasItsCanonicalForm(string value, string literal) =>
        Assert.Equal($"_:c14n0 <urn:p> {literal} .\n", Documents.Canonical($$"""{"urn:p":{{value}}}"""));
}
