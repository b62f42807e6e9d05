import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { gunzipSync } from 'node:zlib';
import Ajv2019 from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import * as jose from 'jose';
import jsonld from 'jsonld';
import { documentLoader } from './contexts.mjs';
import { awards, json, list, pathOf, sample, text } from './published.mjs';

const schema = JSON.parse(readFileSync(new URL('schemas/ob_v3p0_achievementcredential_schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2019({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(schema);

const verify = async (jwt) => {
  const header = jose.decodeProtectedHeader(jwt);
  const key = await jose.importJWK(json(pathOf(header.kid)), header.alg);
  return jose.jwtVerify(jwt, key, { algorithms: ['RS256', 'ES256'] });
};

test('there is something to check', () => assert.ok(awards.length > 0));

test('every VC-JWT verifies with the one JWK at its kid', async () => {
  for (const { award } of awards) {
    const { protectedHeader } = await verify(text(`credentials/${award}`));
    assert.deepEqual(Object.keys(protectedHeader).sort(), ['alg', 'kid', 'typ']);
    assert.equal(protectedHeader.typ, 'JWT');
  }
});

test('a VC-JWT with one changed character does not verify', async () => {
  const [header, payload, signature] = text(`credentials/${awards[0].award}`).split('.');
  const changed = (payload[20] === 'A' ? 'B' : 'A');
  await assert.rejects(verify([header, payload.slice(0, 20) + changed + payload.slice(21), signature].join('.')));
});

test('the JWK Set lists every key, without private members', () => {
  const { keys } = json('.well-known/jwks.json');
  assert.equal(keys.length, list('keys').length);
  for (const key of keys) {
    assert.deepEqual(json(pathOf(key.kid)), key);
    for (const secret of ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k']) {
      assert.ok(!(secret in key));
    }
  }
});

test('the registered claims say what the credential says', () => {
  for (const { award } of awards) {
    const claims = jose.decodeJwt(text(`credentials/${award}`));
    assert.equal(claims.iss, claims.issuer.id);
    assert.equal(claims.jti, claims.id);
    assert.equal(claims.sub, claims.credentialSubject.id);
    assert.equal(claims.nbf, Date.parse(claims.validFrom) / 1000);
    assert.equal(claims.exp, claims.validUntil ? Date.parse(claims.validUntil) / 1000 : undefined);
    assert.ok(!('vc' in claims));
  }
});

test('the decoded JSON is the payload without the claims of a JWT', () => {
  for (const { award } of sample) {
    const { iss, jti, nbf, sub, exp, ...credential } = jose.decodeJwt(text(`credentials/${award}`));
    assert.deepEqual(json(`credentials/${award}.json`), credential);
  }
});

test('every credential is valid against the published schema', () => {
  for (const { award } of awards) {
    assert.ok(validate(json(`credentials/${award}.json`)), JSON.stringify(validate.errors));
  }
});

test('multi-valued members are arrays, and nothing is null or empty', () => {
  const arrays = new Set(['@context', 'tag', 'alignment', 'identifier', 'evidence', 'endorsement', 'credentialSchema']);
  const walk = (value, name) => {
    assert.notEqual(value, null, name);
    if (Array.isArray(value)) {
      assert.ok(value.length > 0, name);
      value.forEach((item) => walk(item, name));
    } else if (typeof value === 'object') {
      for (const [key, member] of Object.entries(value)) {
        assert.ok(!arrays.has(key) || Array.isArray(member), key);
        walk(member, key);
      }
    }
  };
  sample.forEach(({ award }) => walk(json(`credentials/${award}.json`), award));
});

test('every term of a credential is defined by its contexts (JSON-LD safe mode)', async () => {
  for (const { award } of sample) {
    const expanded = await jsonld.expand(json(`credentials/${award}.json`), { documentLoader, safe: true });
    assert.equal(expanded.length, 1);
  }
});

test('the status list is a signed credential in which no badge is revoked', async () => {
  const { credentialStatus } = json(`credentials/${awards[0].award}.json`);
  const { payload } = await verify(text(pathOf(credentialStatus.statusListCredential)));
  assert.deepEqual(payload.type, ['VerifiableCredential', 'BitstringStatusListCredential']);
  const encoded = payload.credentialSubject.encodedList;
  assert.equal(encoded[0], 'u');
  const bits = gunzipSync(Buffer.from(encoded.slice(1), 'base64url'));
  assert.ok(bits.length * 8 >= 131072);
  const index = Number(credentialStatus.statusListIndex);
  assert.equal(bits[index >> 3] & (0x80 >> (index & 7)), 0);
});

test('no two badges of an issuer share a place in a status list', () => {
  const places = awards.map(({ award }) => json(`credentials/${award}.json`).credentialStatus.id);
  assert.equal(new Set(places).size, places.length);
});

test('the recipient is a salted hash, another one in every badge', () => {
  const salts = new Set();
  for (const { award } of awards) {
    const [identity] = json(`credentials/${award}.json`).credentialSubject.identifier;
    assert.equal(identity.hashed, true);
    assert.match(identity.identityHash, /^sha256\$[0-9a-f]{64}$/);
    assert.match(identity.salt, /^[0-9a-f]{32}$/);
    salts.add(identity.salt);
  }
  assert.equal(salts.size, awards.length);
});

test('the hash is that of the address in the spreadsheet, trimmed and in lower case', { skip: !process.env.NOMINATIONS && 'NOMINATIONS is not set' }, () => {
  const rows = readFileSync(process.env.NOMINATIONS, 'utf8');
  const addresses = new Set([...rows.matchAll(/[^;\s"]+@[^;\s"]+/g)].map(([address]) => address.trim().toLowerCase()));
  for (const { award } of sample) {
    const [{ identityHash, salt }] = json(`credentials/${award}.json`).credentialSubject.identifier;
    const found = [...addresses].some((address) => `sha256$${createHash('sha256').update(address + salt).digest('hex')}` === identityHash);
    assert.ok(found, award);
  }
});
