import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import { documentLoader } from './contexts.mjs';
import { awards, json, list, pathOf, sample } from './published.mjs';

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(new URL('schemas/ob2-assertion.schema.json', import.meta.url), 'utf8')));

test('every OB 2.0 assertion is valid and hosted at its own id', () => {
  for (const { award } of awards) {
    const assertion = json(`assertions/${award}`);
    assert.ok(validate(assertion), JSON.stringify(validate.errors));
    assert.equal(pathOf(assertion.id), `assertions/${award}`);
    assert.equal(assertion.verification.type, 'HostedBadge');
    assert.equal(assertion['@context'], 'https://w3id.org/openbadges/v2');
  }
});

test('badge class and issuer are where the assertion says, complete, and on the same host', () => {
  for (const { award } of awards) {
    const assertion = json(`assertions/${award}`);
    const badge = json(pathOf(assertion.badge));
    assert.equal(badge.id, assertion.badge);
    for (const member of ['name', 'description', 'image', 'criteria', 'issuer']) {
      assert.ok(badge[member], member);
    }
    const issuer = json(pathOf(badge.issuer));
    for (const member of ['id', 'type', 'name', 'url', 'email']) {
      assert.ok(issuer[member], member);
    }
    assert.ok(assertion.id.startsWith(issuer.verification.startsWith));
    assert.equal(issuer.verification.allowedOrigins, new URL(assertion.id).host);
  }
});

test('every term of OB 2.0 documents is defined (JSON-LD safe mode)', async () => {
  const documents = sample.flatMap(({ award }) => {
    const assertion = json(`assertions/${award}`);
    return [assertion, json(pathOf(assertion.badge))];
  });
  const issuers = list('issuers').map((name) => json(`issuers/${name}`));
  for (const document of [...documents, ...issuers]) {
    await jsonld.expand(document, { documentLoader, safe: true });
  }
});

test('both faces name the same person, badge and day', () => {
  for (const { award } of awards) {
    const assertion = json(`assertions/${award}`);
    const credential = json(`credentials/${award}.json`);
    const [identity] = credential.credentialSubject.identifier;
    assert.equal(assertion.recipient.identity, identity.identityHash);
    assert.equal(assertion.recipient.salt, identity.salt);
    assert.equal(assertion.badge, credential.credentialSubject.achievement.id);
    assert.equal(Date.parse(assertion.issuedOn), Date.parse(credential.validFrom));
  }
});
