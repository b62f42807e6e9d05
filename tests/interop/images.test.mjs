import assert from 'node:assert/strict';
import test from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import extractChunks from 'png-chunks-extract';
import { awards, bytes, sample, text } from './published.mjs';

/** The content of an uncompressed iTXt chunk without language (PNG §11.3.4.5), as { keyword, text }. */
const itxt = ({ data }) => {
  const content = Buffer.from(data);
  const end = content.indexOf(0);
  const keyword = content.toString('latin1', 0, end);
  assert.deepEqual([...content.subarray(end, end + 5)], [0, 0, 0, 0, 0], 'no compression, language or translation');
  return { keyword, text: content.toString('utf8', end + 5) };
};

test('every baked PNG carries both faces, once each, right after its header', () => {
  for (const { award } of awards) {
    const chunks = extractChunks(bytes(`images/${award}.png`));
    assert.equal(chunks[0].name, 'IHDR');
    const texts = chunks.filter((chunk) => chunk.name === 'iTXt').map(itxt);
    assert.deepEqual(texts.map(({ keyword }) => keyword).sort(), ['openbadgecredential', 'openbadges']);
    assert.equal(texts.find(({ keyword }) => keyword === 'openbadges').text, text(`assertions/${award}`));
    assert.equal(texts.find(({ keyword }) => keyword === 'openbadgecredential').text, text(`credentials/${award}`));
    assert.deepEqual(chunks.slice(1, 3).map(({ name }) => name), ['iTXt', 'iTXt']);
  }
});

test('every baked SVG carries both faces in their namespaces, right after the start tag', () => {
  for (const { award } of sample) {
    const svg = new DOMParser().parseFromString(text(`images/${award}.svg`), 'image/svg+xml').documentElement;
    const elements = [...Array(svg.childNodes.length).keys()].map((i) => svg.childNodes[i]).filter((node) => node.nodeType === 1);
    const [assertion, credential] = elements;
    assert.equal(assertion.namespaceURI, 'http://openbadges.org');
    assert.equal(assertion.localName, 'assertion');
    assert.equal(assertion.getAttribute('verify'), JSON.parse(text(`assertions/${award}`)).id);
    assert.deepEqual(JSON.parse(assertion.textContent), JSON.parse(text(`assertions/${award}`)));
    assert.equal(credential.namespaceURI, 'https://purl.imsglobal.org/ob/v3p0');
    assert.equal(credential.localName, 'credential');
    assert.equal(credential.getAttribute('verify'), text(`credentials/${award}`));
    assert.equal(credential.textContent, '');
  }
});

test('the images and pages show no name and no address', () => {
  for (const { award } of sample) {
    assert.ok(!/[a-z]+\.[a-z-]+[0-9]+@/i.test(text(`badges/${award}/index.html`)));
    assert.ok(!/[a-z]+\.[a-z-]+[0-9]+@/i.test(text(`images/${award}.svg`)));
  }
});
