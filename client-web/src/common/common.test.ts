import { describe, expect, it } from 'vitest';
import { placeOf } from '~/input/issuePlace';
import { reasoning, verdict } from '~/result/boundWords';
import { ago, counted, duration, percent } from './format';
import { classOf, LINK_USE, USE_CHANGE } from './palette';
import { parse } from './useSelection';

describe('figures', () => {
  it('counts in singular and plural', () => {
    expect([counted(1, 'link'), counted(1200, 'link')]).toEqual(['1 link', '1,200 links']);
  });

  it('keeps a decimal of small shares only', () => {
    expect([percent(0), percent(0.034), percent(0.34)]).toEqual(['0%', '3.4%', '34%']);
  });

  it('says durations in the unit that fits', () => {
    expect([duration(0.342), duration(12.3), duration(200)]).toEqual(['0.34 s', '12 s', '3 min 20 s']);
  });

  it('says how long ago, and the date when it is long', () => {
    const now = Date.parse('2026-03-10T12:00:00Z');
    expect(ago('2026-03-10T11:59:50Z', now)).toBe('just now');
    expect(ago('2026-03-10T09:00:00Z', now)).toBe('3 hours ago');
    expect(ago('2025-03-10T09:00:00Z', now)).toContain('2025');
  });
});

describe('a bound in words', () => {
  const bound = { objective: 'channels', lower: 12, best: 13, gap: 1 / 13, proof: 'LP' };

  it('says how far from the best possible', () => {
    expect(verdict(bound)).toBe('Within 7.7% of the best possible');
    expect(reasoning(bound)).toBe('No plan has fewer channels than 12; this one has 13.');
  });

  it('says when nothing can be better', () => {
    expect(verdict({ ...bound, lower: 13, gap: 0 })).toBe('Proved best possible');
  });
});

describe('places and selections', () => {
  it('splits a workbook place into sheet and cell', () => {
    expect(placeOf('Links!D7')).toEqual({ sheet: 'Links', cell: 'D7' });
  });

  it('splits a JSON pointer', () => {
    expect(placeOf('/links/3/lengthKm')).toEqual({ sheet: 'links', cell: '3 › lengthKm' });
  });

  it('reads a selection whose name holds a colon, and refuses what it does not know', () => {
    expect(parse('link:A:B')).toEqual({ kind: 'link', id: 'A:B' });
    expect([parse('planet:Mars'), parse('node:'), parse('')]).toEqual([undefined, undefined, undefined]);
  });

  it('puts the edges of use classes into the lower class', () => {
    expect([0, 0.2, 0.21, 1].map((use) => classOf(LINK_USE, use))).toEqual([0, 1, 2, 5]);
    expect([-0.3, -0.01, 0, 0.01, 0.3].map((change) => classOf(USE_CHANGE, change))).toEqual([0, 1, 2, 3, 4]);
  });
});
