using OpenBadges.Baking;
using OpenBadges.LinkedData.DataIntegrity;
using OpenBadges.LinkedData.Tests.DataIntegrity;
using OpenBadges.LinkedData.Tests.Suites;
using OpenBadges.Verification;

namespace OpenBadges.LinkedData.Tests.Samples;

/// <summary>Verifies a sample in the web it was made for.</summary>
internal static class SampleVerifier
{
    public static async Task<SampleVerdict> VerifyAsync(Sample sample) => new(sample, sample.Set switch
    {
        SampleSets.OneEdTech when sample.Name.StartsWith("ob20/", StringComparison.Ordinal) =>
            await VerifyAsync(OneEdTechWeb.Create(sample.Name["ob20/".Length..]), FixedTime.Today, Text(sample.Name)),
        SampleSets.OneEdTech => await VerifyAsync(OneEdTechWeb.Create(), FixedTime.Today, Text(sample.Name)),
        SampleSets.DataModel => await DataModelInput.Read($"{sample.Set}/{sample.Name}").VerifyAsync(),
        _ => await VerifyAsync(DccWeb.Create(), FixedTime.Today, Text($"{sample.Set}/{sample.Name}")),
    });

    public static Task<VerificationReport> VerifyAsync(ILinkedDocuments web, TimeProvider time, string text) =>
        new BadgeVerifier(web, time, new EmbeddedProofVerifier(time)).VerifyAsync(BadgeInput.FromText(text), new VerificationRequest());

    // A picture is unbaked; one without a badge is verified as the text it is not.
    private static string Text(string name)
    {
        var bytes = TestFile.ReadBytes(name);
        if (!BadgeImage.IsPng(bytes) && !BadgeImage.IsSvg(bytes))
        {
            return TestFile.ReadText(name);
        }

        var image = BadgeImage.Unbake(bytes);
        return image.Credential ?? image.Assertion ?? image.AssertionUrl ?? string.Empty;
    }
}
