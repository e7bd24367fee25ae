import type { InputChange } from '~/api/types';

type Field = InputChange['fields'][number];

/** Parts of an input by the name their change has in the comparison. */
const PART: Record<string, string> = {
  nodes: 'Node',
  links: 'Link',
  demands: 'Demand',
  clusters: 'Cluster',
  serviceTypes: 'Service type',
  xponders: 'Card',
  operationalModes: 'Operational mode',
  fiberTypes: 'Fibre type',
  amplifierTypes: 'Amplifier type',
};

const KIND: Record<InputChange['kind'], { word: string; colour: string }> = {
  ADDED: { word: 'new', colour: 'teal' },
  REMOVED: { word: 'deleted', colour: 'red' },
  CHANGED: { word: 'changed', colour: 'blue' },
};

export const changeWords = ({ kind }: InputChange) => KIND[kind];

/** "Link Aldmere-Castrum". */
export const thingOf = ({ part, key }: InputChange) => [PART[part] ?? part, key].filter(Boolean).join(' ');

/** "lengthKm: 221 → 225.5". */
export const fieldWords = ({ field, before, after }: Field) => `${field}: ${shown(before)} → ${shown(after)}`;

function shown(value: unknown): string {
  if (value === undefined || value === null) return 'none';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
