using System.Text;
using OpenBadges.LinkedData.Ed25519;

namespace OpenBadges.LinkedData.Tests.Ed25519;

public class Ed25519VerificationTests
{
    // RFC 8032 §7.1, TEST 1, 2, 3 and SHA(abc): secret key, message, signature.
    [Theory]
    [InlineData(
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b")]
    [InlineData(
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")]
    [InlineData(
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a")]
    [InlineData(
        "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
        null,
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
        "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704")]
    public void AcceptsTheVectorsOfTheStandard(string secret, string? key, string message, string signature)
    {
        var seed = Convert.FromHexString(secret);
        var derived = ReferenceEd25519.PublicKey(seed);
        Assert.Equal(key ?? Convert.ToHexStringLower(derived), Convert.ToHexStringLower(derived));
        Assert.Equal(signature, Convert.ToHexStringLower(ReferenceEd25519.Sign(seed, Convert.FromHexString(message))));
        Assert.True(Verify(derived, Convert.FromHexString(message), Convert.FromHexString(signature)));
    }

    // Project Wycheproof, ed25519_test.json, tests 1 to 9.
    [Theory]
    [InlineData("", "d4fbdb52bfa726b44d1786a8c0d171c3e62ca83c9e5bbe63de0bb2483f8fd6cc1429ab72cafc41ab56af02ff8fcc43b99bfe4c7ae940f60f38ebaa9d311c4007")]
    [InlineData("78", "d80737358ede548acb173ef7e0399f83392fe8125b2ce877de7975d8b726ef5b1e76632280ee38afad12125ea44b961bf92f1178c9fa819d020869975bcbe109")]
    [InlineData("54657374", "7c38e026f29e14aabd059a0f2db8b0cd783040609a8be684db12f82a27774ab07a9155711ecfaf7f99f277bad0c6ae7e39d4eef676573336a5c51eb6f946b30d")]
    [InlineData("48656c6c6f", "1c1ad976cbaae3b31dee07971cf92c928ce2091a85f5899f5e11ecec90fc9f8e93df18c5037ec9b29c07195ad284e63d548cd0a6fe358cc775bd6c1608d2c905")]
    [InlineData("313233343030", "657c1492402ab5ce03e2c3a7f0384d051b9cf3570f1207fc78c1bcc98c281c2bf0cf5b3a289976458a1be6277a5055545253b45b07dcc1abd96c8b989c00f301")]
    [InlineData("000000000000000000000000", "d46543bfb892f84ec124dcdfc847034c19363bf3fc2fa89b1267833a14856e52e60736918783f950b6f1dd8d40dc343247cd43ce054c2d68ef974f7ed0f3c60f")]
    [InlineData("ffffffffffffffffffffffffffffffff", "5dbd7360e55aa38e855d6ad48c34bd35b7871628508906861a7c4776765ed7d1e13d910faabd689ec8618b78295c8ab8f0e19c8b4b43eb8685778499e943ae04")]
    public void AcceptsTheValidVectorsOfWycheproof(string message, string signature) =>
        Assert.True(Verify(WycheproofKey, Convert.FromHexString(message), Convert.FromHexString(signature)));

    // Project Wycheproof, ed25519_test.json, "special values for r and s": every pair of 0, 1, L − 1, L, L + 1 and p.
    [Fact]
    public void RefusesSpecialValuesOfBothHalves()
    {
        byte[][] values =
        [
            .. new[] { 0, 1, ReferenceEd25519.L - 1, ReferenceEd25519.L, ReferenceEd25519.L + 1, ReferenceEd25519.P }.Select(ReferenceEd25519.Bytes),
        ];
        Assert.All(values.SelectMany(r => values.Select(s => (byte[])[.. r, .. s])), signature => Assert.False(Verify(WycheproofKey, [0x3F], signature)));
    }

    // "Taming the many EdDSAs" (Chalkias, Garillot, Nikolaenko 2020), cases.json of ed25519-speccheck.
    // 0–2 small order, 3 mixed order but right, 4–5 right with the cofactor only, 6–7 S not reduced, 8–9 R not canonical.
    [Theory]
    [InlineData(false, "8c93255d71dcab10e8f379c26200f3c7bd5f09d9bc3068d3ef4edeb4853022b6", "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa", "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData(false, "9bd9f44f4dcc75bd531b56b2cd280b0bb38fc1cd6d1230e14861d861de092e79", "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa", "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43a5bb704786be79fc476f91d3f3f89b03984d8068dcf1bb7dfc6637b45450ac04")]
    [InlineData(false, "aebf3f2601a0c8c5d39cc7d8911642f740b78168218da8471772b35f9d35b9ab", "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43", "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa8c4bd45aecaca5b24fb97bc10ac27ac8751a7dfe1baff8b953ec9f5833ca260e")]
    [InlineData(true, "9bd9f44f4dcc75bd531b56b2cd280b0bb38fc1cd6d1230e14861d861de092e79", "cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d", "9046a64750444938de19f227bb80485e92b83fdb4b6506c160484c016cc1852f87909e14428a7a1d62e9f22f3d3ad7802db02eb2e688b6c52fcd6648a98bd009")]
    [InlineData(false, "e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec4011eaccd55b53f56c", "cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d", "160a1cb0dc9c0258cd0a7d23e94d8fa878bcb1925f2c64246b2dee1796bed5125ec6bc982a269b723e0668e540911a9a6a58921d6925e434ab10aa7940551a09")]
    [InlineData(false, "e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec4011eaccd55b53f56c", "cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d", "21122a84e0b5fca4052f5b1235c80a537878b38f3142356b2c2384ebad4668b7e40bc836dac0f71076f9abe3a53f9c03c1ceeeddb658d0030494ace586687405")]
    [InlineData(false, "85e241a07d148b41e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec40", "442aad9f089ad9e14647b1ef9099a1ff4798d78589e66f28eca69c11f582a623", "e96f66be976d82e60150baecff9906684aebb1ef181f67a7189ac78ea23b6c0e547f7690a0e2ddcd04d87dbc3490dc19b3b3052f7ff0538cb68afb369ba3a514")]
    [InlineData(false, "85e241a07d148b41e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec40", "442aad9f089ad9e14647b1ef9099a1ff4798d78589e66f28eca69c11f582a623", "8ce5b96c8f26d0ab6c47958c9e68b937104cd36e13c33566acd2fe8d38aa19427e71f98a473474f2f13f06f97c20d58cc3f54b8bd0d272f42b695dd7e89a8c22")]
    [InlineData(false, "fdaebc429f4a735932a160da1301080c13280eea8bc280d1b392c6b9e6ba3a5a", "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43", "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f454d370c8d9fc323a41450f8d513eafeb5b0697390c1e505a0d4ddc71f566607")]
    [InlineData(false, "84b698d39be126ff55fe45079e6c8bf64a0d7db6994560b4e96b7021eb39c1a1", "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43", "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f084d5b99c2a9463d9c8bd5026916996984eeec87ddf1d3be329006ace1b37b09")]
    public void KeepsToItsPolicyOnTheEdgeCases(bool accepted, string message, string key, string signature) =>
        Assert.Equal(accepted, Verify(Convert.FromHexString(key), Convert.FromHexString(message), Convert.FromHexString(signature)));

    [Fact]
    public void AcceptsWhatTheReferenceSigns()
    {
        var random = new XorShift(1);
        for (var i = 0; i < 40; i++)
        {
            var seed = random.Bytes(32);
            var message = random.Bytes(random.Below(700));
            Assert.True(Verify(ReferenceEd25519.PublicKey(seed), message, ReferenceEd25519.Sign(seed, message)));
        }
    }

    [Fact]
    public void RefusesEverySingleBitChange()
    {
        var seed = new XorShift(2).Bytes(32);
        var message = Encoding.UTF8.GetBytes("badge");
        byte[] all = [.. ReferenceEd25519.PublicKey(seed), .. ReferenceEd25519.Sign(seed, message), .. message];
        for (var bit = 0; bit < all.Length * 8; bit++)
        {
            byte[] changed = [.. all];
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(Verify(changed[..32], changed[96..], changed[32..96]), $"bit {bit}");
        }
    }

    [Fact]
    public void RefusesTheTwinsOfASignature()
    {
        var seed = new XorShift(3).Bytes(32);
        var signature = ReferenceEd25519.Sign(seed, []);
        var s = ReferenceEd25519.Number(signature.AsSpan(32));
        for (var i = 1; i < 16; i++)
        {
            byte[] twin = [.. signature[..32], .. ReferenceEd25519.Bytes(s + (i * ReferenceEd25519.L))];
            Assert.False(Verify(ReferenceEd25519.PublicKey(seed), [], twin));
        }
    }

    [Theory]
    [InlineData("0100000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f")]
    [InlineData("0100000000000000000000000000000000000000000000000000000000000080")]
    public void RefusesANeutralRWithAScalarThatFits(string r)
    {
        var seed = new XorShift(4).Bytes(32);
        var signature = ReferenceEd25519.SignWith(seed, Convert.FromHexString(r), 0, [1]);
        Assert.False(Verify(ReferenceEd25519.PublicKey(seed), [1], signature));
    }

    [Theory]
    [InlineData("0100000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000080")]
    [InlineData("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")]
    [InlineData("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85")]
    [InlineData("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")]
    [InlineData("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa")]
    public void RefusesKeysOfSmallOrder(string key) => Assert.Null(Ed25519PublicKey.TryRead(Convert.FromHexString(key)));

    [Fact]
    public void RefusesKeysInASecondEncoding()
    {
        // Every y from p to 2²⁵⁵ − 1 names a y from 0 to 18 again; and x = 0 has no sign.
        for (var i = 0; i < 19; i++)
        {
            var key = ReferenceEd25519.Bytes(ReferenceEd25519.P + i);
            Assert.Null(Ed25519PublicKey.TryRead(key));
            key[31] |= 0x80;
            Assert.Null(Ed25519PublicKey.TryRead(key));
        }

        Assert.Null(Ed25519PublicKey.TryRead(Convert.FromHexString("0100000000000000000000000000000000000000000000000000000000000080")));
    }

    [Fact]
    public void RefusesBytesThatAreNoPoint() =>
        Assert.Null(Ed25519PublicKey.TryRead(Convert.FromHexString("0200000000000000000000000000000000000000000000000000000000000000")));

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void RefusesKeysOfAnotherLength(int length) => Assert.Null(Ed25519PublicKey.TryRead(new byte[length]));

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(65)]
    public void RefusesSignaturesOfAnotherLength(int length)
    {
        var seed = new XorShift(5).Bytes(32);
        var signature = ReferenceEd25519.Sign(seed, []);
        Array.Resize(ref signature, length);
        Assert.False(Verify(ReferenceEd25519.PublicKey(seed), [], signature));
    }

    private static byte[] WycheproofKey => Convert.FromHexString("7d4d0e7f6153a69b6242b522abbee685fda4420f8834b108c3bdae369ef549fa");

    private static bool Verify(byte[] key, byte[] message, byte[] signature) =>
        Ed25519PublicKey.TryRead(key)?.Verify(message, signature) ?? false;
}
