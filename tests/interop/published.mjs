import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.PUBLISHED;
if (!folder || !existsSync(join(folder, 'issued.csv'))) {
  throw new Error('Set PUBLISHED to the --out folder of a batch (the one that holds issued.csv).');
}

const root = join(folder, 'public');

/** The bytes of a published file, by its path under the public base URL. */
export const bytes = (path) => readFileSync(join(root, path));

/** The text of a published file. */
export const text = (path) => bytes(path).toString('utf8');

/** A published JSON document. */
export const json = (path) => JSON.parse(text(path));

/** The path of a public address. */
export const pathOf = (address) => new URL(address).pathname.slice(1);

/** A folder's file names. */
export const list = (path) => readdirSync(join(root, path));

/** The awards that issued.csv names, as { row, award, page }. */
export const awards = readFileSync(join(folder, 'issued.csv'), 'utf8')
  .replace(/^\uFEFF/, '')
  .split('\r\n')
  .slice(1)
  .filter(Boolean)
  .map((line) => {
    const [row, award, page] = line.split(';');
    return { row: Number(row), award, page };
  });

/** Some awards, spread over the whole batch, for the slow checks. */
export const sample = awards.filter((_, index) => index % Math.ceil(awards.length / 40) === 0);
