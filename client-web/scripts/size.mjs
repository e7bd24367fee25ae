/**
 * Measures what a browser fetches before the first page stands (scripts and styles of the entry, of everything that it
 * imports, and of the projects page), gzipped, without the map, and fails above the limit.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 500;
const DIST = new URL('../dist/', import.meta.url);
const PAGES = ['index.html', 'src/project/ProjectsPage.tsx'];

const read = (file) => readFileSync(new URL(file, DIST));
const manifest = JSON.parse(read('.vite/manifest.json'));

const files = new Set(['index.html']);
function take(key) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The build has no part ${key}. Maybe it was renamed; name it in scripts/size.mjs.`);
  if (files.has(chunk.file)) return;
  [chunk.file, ...(chunk.css ?? [])].forEach((file) => files.add(file));
  (chunk.imports ?? []).forEach(take);
}
PAGES.forEach(take);

const sizes = [...files].map((file) => [file, gzipSync(read(file), { level: 6 }).length / 1000]);
const total = sizes.reduce((sum, [, size]) => sum + size, 0);
const map = [...files].some((file) => file.includes('NetworkMap'));
sizes
  .sort(([, one], [, other]) => other - one)
  .forEach(([file, size]) => console.log(size.toFixed(1).padStart(8), 'KB', file));
console.log(`${total.toFixed(1).padStart(8)} KB gzip for the first page, limit ${LIMIT_KB} KB`);
if (map) throw new Error('The map is part of the first page. It must be fetched when first shown: use LazyMap.');
if (total > LIMIT_KB) throw new Error(`The first page is ${(total - LIMIT_KB).toFixed(1)} KB too large.`);
