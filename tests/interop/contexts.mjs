import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(`contexts/${name}`, import.meta.url), 'utf8'));

const pinned = new Map([
  ['https://www.w3.org/ns/credentials/v2', read('credentials-v2.json')],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json', read('ob-v3p0-3.0.3.json')],
  ['https://purl.imsglobal.org/spec/ob/v3p0/extensions.json', read('ob-v3p0-extensions.json')],
  ['https://w3id.org/openbadges/v2', read('openbadges-v2.json')],
  ['https://www.w3.org/ns/did/v1', read('did-v1.json')],
]);

/** Gives the pinned contexts and nothing else. */
export const documentLoader = async (url) => {
  const document = pinned.get(url);
  if (!document) {
    throw new Error(`${url} is not a pinned context`);
  }
  return { contextUrl: null, documentUrl: url, document };
};
