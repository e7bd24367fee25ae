/** The form of a run: what each field means, its range and its default. The server checks the same ranges again. */

import type { VersionRef } from '~/api/types';

/** What grooming starts from. */
export interface StartForm {
  from: 'nothing' | 'installed' | 'places' | 'draft';
  /** The run that made the cards; of use to `installed` and `places` only. */
  runId: string | null;
  /** The grooming made by hand that an earlier run took; absent where the form was not filled from one. */
  draft?: VersionRef;
}

export interface GroomingForm {
  algorithm: 'end-to-end' | 'clustered' | 'intermediate' | 'advanced';
  thresholdGbps: number;
  lineRateGbps: number;
  seed: number;
  timeLimitSeconds: number;
}

export interface RoutingForm {
  algorithm: 'auto' | 'greedy' | 'local-search' | 'group-ilp' | 'ilp' | 'column-generation';
  objective: 'channels' | 'served' | 'cost' | 'load' | 'highest-channel' | 'channel-links' | 'weighted';
  /** Weight of channels against regenerators; of use to the aim `weighted` only. */
  alpha: number;
  grid: 'fixed' | 'flexible';
  pairs: 'disjoint' | 'most-disjoint';
  channels: number;
  /** Kilometres, or the light under an assumed load: every channel lit, or every second one. */
  reachBy: 'km' | 'worst' | 'typical';
  /** Of use to a reach in kilometres only; empty means any distance. */
  reachKm: number | '';
  routesPerRequest: number;
  oneWavelength: boolean;
  seed: number;
  timeLimitSeconds: number;
}

export interface LightForm {
  /** Empty means what the catalogue says. */
  systemMarginDb: number | '';
  /** Empty means any time. */
  maxLatencyMs: number | '';
  raman: boolean;
}

export interface RunForm {
  kind: 'PLAN' | 'GROOMING' | 'ROUTING' | 'TRANSMISSION' | 'POWER';
  name: string;
  basedOnRunId: string | null;
  /** Whether routing goes on from that of the run that it builds on. */
  resume: boolean;
  start: StartForm;
  grooming: GroomingForm;
  routing: RoutingForm;
  transmission: LightForm;
}

export const DEFAULTS: RunForm = {
  kind: 'PLAN',
  name: '',
  basedOnRunId: null,
  resume: false,
  start: { from: 'nothing', runId: null },
  grooming: { algorithm: 'end-to-end', thresholdGbps: 0, lineRateGbps: 100, seed: 1, timeLimitSeconds: 60 },
  routing: {
    algorithm: 'auto',
    objective: 'channels',
    alpha: 0.5,
    grid: 'fixed',
    pairs: 'disjoint',
    channels: 80,
    reachBy: 'km',
    reachKm: '',
    routesPerRequest: 5,
    oneWavelength: false,
    seed: 1,
    timeLimitSeconds: 60,
  },
  transmission: { systemMarginDb: '', maxLatencyMs: '', raman: false },
};

export interface NumberField {
  label: string;
  hint: string;
  min: number;
  max: number;
  step?: number;
  whole?: boolean;
  /** May be left empty. */
  optional?: boolean;
}

const seed: NumberField = {
  label: 'Seed',
  hint: 'The same inputs and seed give the same plan.',
  min: 0,
  max: Number.MAX_SAFE_INTEGER,
  whole: true,
};
const timeLimitSeconds: NumberField = {
  label: 'Time limit, s',
  hint: 'After this, the best plan found so far is taken.',
  min: 1,
  max: 86_400,
  whole: true,
};

export const GROOMING_FIELDS = {
  thresholdGbps: {
    label: 'Threshold, Gb/s',
    hint: 'The least load at which a 100G lightpath is opened. What stays below is listed as remaining.',
    min: 0,
    max: 100,
    step: 10,
  },
  lineRateGbps: {
    label: 'Line rate, Gb/s',
    hint: 'The rate of the lightpaths that muxponders open; the catalogue must have cards for it.',
    min: 1,
    max: 10_000,
    step: 100,
  },
  seed,
  timeLimitSeconds,
} satisfies Record<string, NumberField>;

export const ROUTING_FIELDS = {
  channels: {
    label: 'Channels',
    hint: 'Channels of the grid on every fibre; on the flexible grid slots of 12.5 GHz.',
    min: 1,
    max: 1000,
    whole: true,
  },
  alpha: { label: 'Weight of channels', hint: 'Against regenerators.', min: 0, max: 1, step: 0.1 },
  reachKm: {
    label: 'Reach, km',
    hint: 'The longest stretch without regenerator. Empty: any distance.',
    optional: true,
    min: 1,
    max: 100_000,
    step: 100,
  },
  routesPerRequest: {
    label: 'Routes per request',
    hint: 'Candidate routes, or disjoint pairs, tried for each. More finds better plans and takes longer.',
    min: 1,
    max: 100,
    whole: true,
  },
  seed,
  timeLimitSeconds,
} satisfies Record<string, NumberField>;

export const LIGHT_FIELDS = {
  systemMarginDb: {
    label: 'System margin, dB',
    hint: 'Kept in hand over what a mode asks, for ageing and repairs. Empty: what the catalogue says.',
    min: 0,
    max: 20,
    step: 0.5,
    optional: true,
  },
  maxLatencyMs: {
    label: 'Longest time, ms',
    hint: 'End to end along a route; what takes longer fails. Empty: any time.',
    min: 0.001,
    max: 10_000,
    optional: true,
  },
} satisfies Record<string, NumberField>;

export const STARTS = [
  { value: 'nothing', label: 'Nothing', hint: 'Every card is placed anew.' },
  {
    value: 'installed',
    label: 'Keep what a run installed',
    hint: 'Its cards and lightpaths stay as they are; what is missing is added.',
  },
  {
    value: 'places',
    label: "Keep the places of a run's cards",
    hint: 'Cards that are needed again keep their places; all else is groomed anew.',
  },
  { value: 'draft', label: 'A grooming made by hand', hint: 'It becomes the result as it is.' },
];

export const GROOMING_ALGORITHMS = [
  { value: 'end-to-end', label: 'End to end: each demand by itself' },
  { value: 'clustered', label: 'Clustered: through the gateways of clusters' },
  { value: 'intermediate', label: 'Intermediate: multiplexed again on the way' },
  { value: 'advanced', label: 'Advanced: full pipes first, then the rest' },
];

export const ROUTING_ALGORITHMS = [
  { value: 'auto', label: 'Automatic: the best of all' },
  { value: 'greedy', label: 'Greedy: quick first fit' },
  { value: 'local-search', label: 'Local search' },
  { value: 'group-ilp', label: 'Integer programs, group by group' },
  { value: 'ilp', label: 'Integer program over the shortest routes' },
  { value: 'column-generation', label: 'Column generation: integer program over the best routes' },
];

export const OBJECTIVES = [
  { value: 'channels', label: 'Fewest channels' },
  { value: 'served', label: 'Most requests served' },
  { value: 'cost', label: 'Least cost by the catalogue, or fewest regenerators' },
  { value: 'load', label: 'Least load on the fullest link' },
  { value: 'highest-channel', label: 'Lowest highest channel' },
  { value: 'channel-links', label: 'Fewest channels times links' },
  { value: 'weighted', label: 'Channels and regenerators, weighted' },
];

export const GRIDS = [
  { value: 'fixed', label: 'Fixed: channels of one width' },
  { value: 'flexible', label: 'Flexible: slots of 12.5 GHz' },
];

export const REACHES = [
  { value: 'km', label: 'Kilometres' },
  { value: 'worst', label: 'Its light, with every channel lit' },
  { value: 'typical', label: 'Its light, with every second channel lit' },
];

export const PAIR_RULES = [
  { value: 'disjoint', label: 'Leave it unserved and name the cut' },
  { value: 'most-disjoint', label: 'Take the pair that shares least' },
];

/** What is wrong with a number, in words; nothing when it is in range. */
export function faultOf(field: NumberField, value: number | string): string | null {
  if (field.optional && value === '') return null;
  if (typeof value !== 'number') return `Give ${field.min} to ${field.max}`;
  if (value < field.min || value > field.max) return `${value} is outside ${field.min} to ${field.max}`;
  return field.whole && !Number.isInteger(value) ? 'Give a whole number' : null;
}
