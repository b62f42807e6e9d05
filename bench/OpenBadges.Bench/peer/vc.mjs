// Issues and verifies one credential with @digitalbazaar/vc, and says how often it can in a second.
// usage: node vc.mjs FOLDER SECONDS; FOLDER holds credential.json and contexts.json (URL → document); secured-*.json are written there.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vc from '@digitalbazaar/vc';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as EcdsaMultikey from '@digitalbazaar/ecdsa-multikey';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { cryptosuite as ecdsa } from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import { cryptosuite as eddsa } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';

const [, , folder, seconds] = process.argv;
const contexts = JSON.parse(readFileSync(join(folder, 'contexts.json'), 'utf8'));
const template = JSON.parse(readFileSync(join(folder, 'credential.json'), 'utf8'));

async function suiteOf(name, cryptosuite, key) {
  const fingerprint = (await key.export({ publicKey: true, includeContext: false })).publicKeyMultibase;
  key.controller = `did:key:${fingerprint}`;
  key.id = `${key.controller}#${fingerprint}`;
  const method = { '@context': 'https://w3id.org/security/multikey/v1', ...await key.export({ publicKey: true, includeContext: false }), type: 'Multikey', id: key.id, controller: key.controller };
  const controller = {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: key.controller, verificationMethod: [method], assertionMethod: [key.id],
  };
  const known = { ...contexts, [key.id]: method, [key.controller]: controller };
  const documentLoader = async (url) => {
    if (!known[url]) throw new Error(`unknown document ${url}`);
    return { contextUrl: null, documentUrl: url, document: known[url] };
  };
  return { name, key, documentLoader, issuing: () => new DataIntegrityProof({ signer: key.signer(), cryptosuite }), verifying: () => new DataIntegrityProof({ cryptosuite }) };
}

async function rate(action) {
  const until = async (milliseconds) => {
    const started = performance.now();
    let done = 0;
    while (performance.now() - started < milliseconds) { await action(); done++; }
    return done / (performance.now() - started) * 1000;
  };
  await until(seconds * 1000);
  return await until(seconds * 1000);
}

const rates = {};
for (const suite of [
  await suiteOf('eddsa-rdfc-2022', eddsa, await Ed25519Multikey.generate()),
  await suiteOf('ecdsa-rdfc-2019', ecdsa, await EcdsaMultikey.generate({ curve: 'P-256' })),
]) {
  const credential = { ...template, issuer: { ...template.issuer, id: suite.key.controller } };
  const issue = () => vc.issue({ credential: structuredClone(credential), suite: suite.issuing(), documentLoader: suite.documentLoader });
  const secured = await issue();
  const verify = async () => {
    const result = await vc.verifyCredential({ credential: secured, suite: suite.verifying(), documentLoader: suite.documentLoader });
    if (!result.verified) throw result.error;
  };
  writeFileSync(join(folder, `secured-${suite.name}.json`), JSON.stringify(secured));
  rates[suite.name] = { issue: await rate(issue), verify: await rate(verify) };
}

console.log(JSON.stringify(rates));
