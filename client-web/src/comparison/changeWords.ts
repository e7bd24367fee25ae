import type { InputChange } from '~/api/types';

type Field = InputChange['fields'][number];

/** Parts of a result by the name their change has in the comparison. */
const PART: Record<string, string> = {
  lightpaths: 'Route',
  unserved: 'Unserved',
  groomedLightpaths: 'Lightpath',
  cards: 'Card',
};

export const partOf = ({ part }: InputChange) => PART[part] ?? part;

export const CHANGE: Record<InputChange['kind'], string> = {
  ADDED: 'only after',
  REMOVED: 'only before',
  CHANGED: 'differs',
};

/** "channel 4 → 7; working Aldmere – Castrum → Aldmere – Birkfell – Castrum". */
export const detailsOf = ({ fields }: InputChange) => fields.map(inWords).join('; ');

const inWords = ({ field, before, after }: Field) =>
  `${field.replaceAll('/', ' ')} ${valueWords(before)} → ${valueWords(after)}`;

function valueWords(value: unknown): string {
  if (value === undefined || value === null) return 'none';
  if (typeof value !== 'object') return String(value);
  if ('nodes' in value && Array.isArray(value.nodes)) return routeWords(value);
  if (Array.isArray(value)) return value.every((each) => typeof each !== 'object') ? value.join(', ') : 'a list';
  return JSON.stringify(value);
}

function routeWords(route: object & { nodes: unknown }): string {
  const nodes = (route.nodes as unknown[]).join(' – ');
  return 'lengthKm' in route && typeof route.lengthKm === 'number'
    ? `${nodes} (${Math.round(route.lengthKm)} km)`
    : nodes;
}
