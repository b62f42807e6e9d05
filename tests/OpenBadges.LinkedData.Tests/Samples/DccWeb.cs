using OpenBadges.LinkedData.Tests.DataIntegrity;
using OpenBadges.LinkedData.Tests.Suites;

namespace OpenBadges.LinkedData.Tests.Samples;

/// <summary>The documents that the fixtures of the Digital Credentials Consortium point to, at the addresses they name.</summary>
internal static class DccWeb
{
    private const string Root = "https://digitalcredentials.github.io/vc-test-fixtures/";

    public static InMemoryDocuments Create() => new InMemoryDocuments()
        .Add($"{Root}dids/legacy/did.json", TestFile.ReadText("dcc-fixtures/_linked/dids/legacy/did.json"))
        .Add($"{Root}dids/oidf/did.json", TestFile.ReadText("dcc-fixtures/_linked/dids/oidf/did.json"))
        .Add("https://digitalcredentials.github.io/dcc-did-web-bad/did.json", "<html>", 404);
}
