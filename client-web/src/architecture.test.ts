import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = import.meta.dirname;

const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !file.endsWith('.d.ts'))
  .map((file) => ({ file: relative(ROOT, join(ROOT, file)), text: readFileSync(join(ROOT, file), 'utf8') }));

const filesWith = (pattern: RegExp, except: RegExp) =>
  sources.filter(({ file, text }) => pattern.test(text) && !except.test(file)).map(({ file }) => file);

it('reaches the server through the api folder alone', () => {
  expect(filesWith(/\bfetch\(|new EventSource|XMLHttpRequest/, /^api\//)).toEqual([]);
});

it('knows MapLibre in the map folder alone, so that the first page does not fetch it', () => {
  expect(filesWith(/from 'maplibre-gl/, /^map\//)).toEqual([]);
});

it('leaves the api and common folders free of screens', () => {
  const screens =
    /from '~\/(account|app|catalogue|cluster|comparison|draft|grooming|input|light|map|materials|network|power|project|reach|result|run|topology|traffic)\//;
  expect(sources.filter(({ file, text }) => /^(api|common)\//.test(file) && screens.test(text))).toEqual([]);
});

it('names its colours per theme by variables, since light-dark() is lost when the build lowers it', () => {
  const styles = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  expect(styles.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('light-dark('))).toEqual([]);
});

it('writes no markup past React', () => {
  expect(filesWith(/dangerouslySetInnerHTML|innerHTML\s*=/, /^$/)).toEqual([]);
});
