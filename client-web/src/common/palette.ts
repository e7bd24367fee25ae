import { figure, percent } from './format';

/**
 * Colours that mean something, told apart by colour-blind people too: blue against orange, light against dark, and
 * each with a second cue (line width, dashes, shape).
 */
export type Scheme = 'light' | 'dark';

export interface LinkClass {
  upTo: number;
  label: string;
  /** Of the line on the map, in pixels: the second cue. */
  width: number;
  colour: Record<Scheme, string>;
}

/** What a figure of each link looks like on the map, class by class from the least to the most. */
export interface LinkScale {
  title: string;
  classes: LinkClass[];
  words: (value: number) => string;
}

/** Share of a link's channels that is lit, from none to nearly all. */
export const LINK_USE: LinkScale = {
  title: 'Channels lit',
  words: (use) => `${percent(use)} of channels lit`,
  classes: [
    { upTo: 0, label: 'unused', width: 1.5, colour: { light: '#9aa5ae', dark: '#65717b' } },
    { upTo: 0.2, label: 'up to 20 %', width: 2.3, colour: { light: '#7db8dd', dark: '#3f6f95' } },
    { upTo: 0.4, label: '20–40 %', width: 3.1, colour: { light: '#2f7fb8', dark: '#4f9fd6' } },
    { upTo: 0.6, label: '40–60 %', width: 3.9, colour: { light: '#e2b33c', dark: '#e8c35c' } },
    { upTo: 0.8, label: '60–80 %', width: 4.7, colour: { light: '#e07b1f', dark: '#f0913a' } },
    { upTo: 1, label: 'over 80 %', width: 5.5, colour: { light: '#a8321a', dark: '#ff6a4d' } },
  ],
};

/** By how much the lit share of a link differs between two results. */
export const USE_CHANGE: LinkScale = {
  title: 'Channels lit, change in points',
  words: (change) => (change === 0 ? 'as many channels lit' : `${signedPoints(change)} points of channels lit`),
  classes: [
    { upTo: -0.05, label: '−5 and less', width: 5, colour: { light: '#1f5f95', dark: '#58b1f0' } },
    { upTo: -1e-6, label: 'less', width: 3, colour: { light: '#7db8dd', dark: '#3f6f95' } },
    { upTo: 0, label: 'the same', width: 1.5, colour: { light: '#9aa5ae', dark: '#65717b' } },
    { upTo: 0.05, label: 'more', width: 3, colour: { light: '#e2b33c', dark: '#e8c35c' } },
    { upTo: 1, label: '+5 and more', width: 5, colour: { light: '#a8321a', dark: '#ff6a4d' } },
  ],
};

/** The figure of a link that no light crosses. */
export const NO_LIGHT = Infinity;

/** The least margin of the light that crosses a link, in dB; what lies below zero does not arrive. */
export const LINK_MARGIN: LinkScale = {
  title: 'Least margin',
  words: (margin) => (margin === NO_LIGHT ? 'no light' : `least margin ${figure(margin)} dB`),
  classes: [
    { upTo: -1e-6, label: 'does not arrive', width: 6, colour: { light: '#8c1026', dark: '#ff5c77' } },
    { upTo: 1, label: 'under 1 dB', width: 5, colour: { light: '#d2601a', dark: '#f0913a' } },
    { upTo: 3, label: '1–3 dB', width: 4, colour: { light: '#e2b33c', dark: '#e8c35c' } },
    { upTo: 6, label: '3–6 dB', width: 3.1, colour: { light: '#2f7fb8', dark: '#4f9fd6' } },
    { upTo: 1e6, label: 'over 6 dB', width: 2.3, colour: { light: '#7db8dd', dark: '#3f6f95' } },
    { upTo: NO_LIGHT, label: 'no light', width: 1.5, colour: { light: '#9aa5ae', dark: '#65717b' } },
  ],
};

const signedPoints = (change: number) => `${change > 0 ? '+' : '−'}${figure(Math.abs(change) * 100)}`;

export const classOf = ({ classes }: LinkScale, value: number): number =>
  classes.findIndex((each) => value <= each.upTo + 1e-9);

export interface Signals {
  working: string;
  protection: string;
  spare: string;
  restoration: string;
}

/** What a lit channel is for, on the map and in the spectrum strip. */
export const SIGNALS: Record<Scheme, Signals> = {
  light: { working: '#0b6fb8', protection: '#e08214', spare: '#8a949c', restoration: '#b0127b' },
  dark: { working: '#58b1f0', protection: '#f5a04a', spare: '#7a858e', restoration: '#ff7ac8' },
};
