using OpenBadges.Tests.Support;
using PublicApiGenerator;

namespace OpenBadges.Tests.PublicApi;

/// <summary>What others build on changes only on purpose. Set WRITE_PUBLIC_API=1 to write the list instead of comparing it.</summary>
public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    [Fact]
    public void IsTheOneThatWasApproved()
    {
        var path = Path.Combine(Repository.Root, "tests", "OpenBadges.Tests", "PublicApi", "OpenBadges.txt");
        var api = typeof(IdentityHash).Assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("WRITE_PUBLIC_API") == "1")
        {
            File.WriteAllText(path, api);
        }

        Assert.Equal(File.ReadAllText(path), api);
    }
}
