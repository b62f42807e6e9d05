using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using OpenBadges.Jose;
using OpenBadges.Verification;

namespace OpenBadges.Bench;

/// <summary>A VC-JWT's verification beside the bare signature check that is part of it: the goal is 1.3 times that.</summary>
[MemoryDiagnoser]
public class JwtVerification
{
    private string _text = string.Empty;
    private byte[] _signed = [];
    private byte[] _signature = [];
    private Func<bool> _bare = () => false;
    private JsonWebKey _key = null!;
    private BadgeVerifier _verifier = null!;
    private BadgeInput _input = null!;

    [Params(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256)]
    public SignatureAlgorithm Algorithm { get; set; }

    [GlobalSetup]
    public void Sign()
    {
        byte[] payload = Credential.Of().ToJwtPayload();
        CompactJws.SigningInput input = CompactJws.Prepare(Algorithm, Credential.Kid, payload);
        if (Algorithm == SignatureAlgorithm.RS256)
        {
            RSA rsa = RSA.Create(3072);
            _signature = rsa.SignHash(input.Digest, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            _key = JsonWebKey.FromRsa(rsa.ExportParameters(false), Credential.Kid);
            RSA pub = RSA.Create(rsa.ExportParameters(false));
            _bare = () => pub.VerifyData(_signed, _signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }
        else
        {
            ECDsa ec = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            _signature = ec.SignHash(input.Digest);
            _key = JsonWebKey.FromEcdsa(ec.ExportParameters(false), Credential.Kid);
            ECDsa pub = ECDsa.Create(ec.ExportParameters(false));
            _bare = () => pub.VerifyData(_signed, _signature, HashAlgorithmName.SHA256);
        }

        _text = input.Complete(_signature);
        _signed = CompactJws.Parse(_text).SigningInput;
        _input = BadgeInput.FromText(_text);
        _verifier = new BadgeVerifier(MemoryDocuments.At(Credential.Kid, _key.ToUtf8Json()), TimeProvider.System);
        if (!Bare() || !Jws() || !Report().GetAwaiter().GetResult())
        {
            throw new InvalidOperationException("The credential does not verify.");
        }
    }

    /// <summary>The signature alone: SHA-256 and RSA or ECDSA.</summary>
    [Benchmark(Baseline = true)]
    public bool Bare() => _bare();

    /// <summary>The compact JWS: split, decode strictly, verify with a known key.</summary>
    [Benchmark]
    public bool Jws()
    {
        ParsedJws jws = CompactJws.Parse(_text);
        return _key.Verify(jws.SigningInput, jws.Signature);
    }

    /// <summary>The whole verdict: every check of the standard, the key read from its document.</summary>
    [Benchmark]
    public async Task<bool> Report() => (await _verifier.VerifyAsync(_input, new VerificationRequest())).Verdict == Verdict.Valid;
}
