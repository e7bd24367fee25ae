/**
 * Colours that mean something, told apart by colour-blind people too: blue against orange, light against dark, and
 * each with a second cue (line width, dashes, shape).
 */
export type Scheme = 'light' | 'dark';

export interface UseClass {
  upTo: number;
  label: string;
  colour: Record<Scheme, string>;
}

/** Share of a link's channels that is lit, from none to nearly all. */
export const USE_CLASSES: UseClass[] = [
  { upTo: 0, label: 'unused', colour: { light: '#9aa5ae', dark: '#65717b' } },
  { upTo: 0.2, label: 'up to 20 %', colour: { light: '#7db8dd', dark: '#3f6f95' } },
  { upTo: 0.4, label: '20–40 %', colour: { light: '#2f7fb8', dark: '#4f9fd6' } },
  { upTo: 0.6, label: '40–60 %', colour: { light: '#e2b33c', dark: '#e8c35c' } },
  { upTo: 0.8, label: '60–80 %', colour: { light: '#e07b1f', dark: '#f0913a' } },
  { upTo: 1, label: 'over 80 %', colour: { light: '#a8321a', dark: '#ff6a4d' } },
];

export const useClassOf = (use: number): number => USE_CLASSES.findIndex((each) => use <= each.upTo + 1e-9);

export interface Signals {
  working: string;
  protection: string;
  spare: string;
}

/** What a lit channel is for, on the map and in the spectrum strip. */
export const SIGNALS: Record<Scheme, Signals> = {
  light: { working: '#0b6fb8', protection: '#e08214', spare: '#8a949c' },
  dark: { working: '#58b1f0', protection: '#f5a04a', spare: '#7a858e' },
};
