// Gathers what our pages need of the French State's design system: one stylesheet, and the fonts and icons it refers to.
// Nothing of it is kept in this repository: its look is reserved to the administration (docs/themes.md).
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, 'node_modules/@gouvfr/dsfr/dist');
const target = join(here, 'dist');

const components = [
  'link', 'button', 'form', 'input', 'select', 'checkbox', 'radio', 'upload', 'search', 'badge', 'tag', 'logo', 'navigation', 'header', 'footer',
  'skiplink', 'breadcrumb', 'translate', 'alert', 'callout', 'highlight', 'quote', 'accordion', 'card', 'tile', 'table', 'stepper', 'summary',
  'pagination', 'content', 'notice',
];

// The official script chooses between light and dark; here the reader's own preference does, without a script.
const darkRule = /([^{}]*\[data-fr-theme=dark\][^{}]*)\{([^{}]*)\}/g;
const byPreference = css => css.replace(darkRule, (_, selector, body) =>
  `@media (prefers-color-scheme: dark){${selector.replaceAll(':root[data-fr-theme=dark]', ':root:root').replaceAll('[data-fr-theme=dark]', ':root')}{${body}}}`);

// As the service counts it (AssetUrls): an address with this version may be kept for ever.
const versionOf = file => createHash('sha256').update(readFileSync(join(source, file))).digest('hex').slice(0, 12);

const references = new Set();
function read(file) {
  const css = readFileSync(join(source, file), 'utf8').replace('@charset "UTF-8";', '').replace(/\/\*[\s\S]*?\*\//g, '');
  return css
    // Every browser that loads this stylesheet reads woff2.
    .replace(/,\s*url\([^)]*\.woff\)\s*format\("woff"\)/g, '')
    .replace(/url\((["']?)(\.\.?\/[^"')]+)\1\)/g, (_, quote, path) => {
      const found = relative(source, resolve(source, dirname(file), path));
      references.add(found);
      return `url("${found}?v=${versionOf(found)}")`;
    });
}

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const files = ['core/core.main.min.css', 'scheme/scheme.min.css', ...components.map(name => `component/${name}/${name}.main.min.css`)];
const css = byPreference(files.map(read).join('\n'));
writeFileSync(join(target, 'dsfr.css'), `@charset "UTF-8";\n${css}`);
for (const file of references) {
  mkdirSync(join(target, dirname(file)), { recursive: true });
  copyFileSync(join(source, file), join(target, file));
}
console.log(`dsfr.css and ${references.size} files in ${target}`);
