namespace OpenBadges.Tests;

public sealed class IdentityHashTests
{
    // printf 'camille@academie.example<salt>' | sha256sum, | md5sum
    private const string Salt = "deadsea";

    [Fact]
    public void HashesTheAddressFollowedByTheSalt()
    {
        Assert.Equal("sha256$69caac7b69d944fb00aa3888dda44261d197e2a1a0d94017411c3c6150d94e1d", IdentityHash.Compute("camille@academie.example", Salt));
    }

    [Theory]
    [InlineData("sha256$69caac7b69d944fb00aa3888dda44261d197e2a1a0d94017411c3c6150d94e1d", Salt, "camille@academie.example", true)]
    [InlineData("sha256$69caac7b69d944fb00aa3888dda44261d197e2a1a0d94017411c3c6150d94e1d", Salt, "  Camille@Academie.EXAMPLE ", true)]
    [InlineData("SHA256$69CAAC7B69D944FB00AA3888DDA44261D197E2A1A0D94017411C3C6150D94E1D", Salt, "camille@academie.example", true)]
    [InlineData("md5$888b7c7c7e831c9cdf3c18cc0967ab5b", Salt, "camille@academie.example", true)]
    [InlineData("sha256$14385841132692e2a7445ee3b9f0009499ae000b5445e4559365aa4b9efcde12", Salt, "Camille@academie.example", true)]
    [InlineData("sha256$d5959db65d4dcc6caa1ddc1599a94e9c61d5f87f9668c1bbb39d283a392da653", null, "camille@academie.example", true)]
    [InlineData("sha256$69caac7b69d944fb00aa3888dda44261d197e2a1a0d94017411c3c6150d94e1d", "other", "camille@academie.example", false)]
    [InlineData("sha256$69caac7b69d944fb00aa3888dda44261d197e2a1a0d94017411c3c6150d94e1d", Salt, "camille@academie.exampl", false)]
    [InlineData("sha256$", Salt, "camille@academie.example", false)]
    [InlineData("sha1$0000", Salt, "camille@academie.example", false)]
    [InlineData("camille@academie.example", null, "camille@academie.example", false)]
    public void MatchesTheAddressThatWasHashed(string hash, string? salt, string candidate, bool expected)
    {
        Assert.Equal(expected, IdentityHash.Matches(hash, salt, candidate));
    }
}
