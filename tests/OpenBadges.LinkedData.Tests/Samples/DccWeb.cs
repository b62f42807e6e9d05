using OpenBadges.LinkedData.Tests.DataIntegrity;
using OpenBadges.LinkedData.Tests.Suites;

namespace OpenBadges.LinkedData.Tests.Samples;

/// <summary>The documents that the fixtures of the Digital Credentials Consortium point to, at the addresses they name.</summary>
internal static class DccWeb
{
    private const string Root = "https://digitalcredentials.github.io/vc-test-fixtures/";

    private const string Lists = "statusLists/didkey-ed25519Signature2020";

    // digitalcredentials/verifier-core holds the same bytes under this address.
    private const string SameListElsewhere = "https://raw.githubusercontent.com/digitalcredentials/verifier-core/refs/heads/main/src/test-fixtures/status/e5WK8CbZ1GjycuPombrj";

    public static InMemoryDocuments Create() => new InMemoryDocuments()
        .Add($"{Root}dids/legacy/did.json", TestFile.ReadText("dcc-fixtures/_linked/dids/legacy/did.json"))
        .Add($"{Root}dids/oidf/did.json", TestFile.ReadText("dcc-fixtures/_linked/dids/oidf/did.json"))
        .Add("https://digitalcredentials.github.io/dcc-did-web-bad/did.json", "<html>", 404)
        .Add($"{Root}{Lists}/expired", TestFile.ReadText($"dcc-fixtures/_linked/{Lists}/expired"))
        .Add($"{Root}{Lists}/notYetValid", TestFile.ReadText($"dcc-fixtures/_linked/{Lists}/notYetValid"))
        .Add($"{Root}{Lists}/e5WK8CbZ1GjycuPombrj", TestFile.ReadText($"dcc-fixtures/_linked/{Lists}/e5WK8CbZ1GjycuPombrj"))
        .Add(SameListElsewhere, TestFile.ReadText($"dcc-fixtures/_linked/{Lists}/e5WK8CbZ1GjycuPombrj"));
}
