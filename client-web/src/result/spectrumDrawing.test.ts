import { expect, it } from 'vitest';
import { cellAt, cellWidth, HEAD_HEIGHT, LABEL_WIDTH, ROW_HEIGHT, ticksOf } from './spectrumDrawing';

const rows = Array.from({ length: 100 }, (_, at) => ({
  linkId: `l${at}`,
  working: [],
  protection: [],
  spare: [],
  use: 0,
}));
const strip = { rows, channels: 80, width: 958, scrollTop: 0 };
const width = cellWidth(958, 80);

it('finds the cell under the pointer', () => {
  expect(cellAt(LABEL_WIDTH + width * 4.5, HEAD_HEIGHT + ROW_HEIGHT * 2.5, strip)).toEqual({ row: 2, channel: 5 });
});

it('counts on from the rows that are scrolled away', () => {
  const scrolled = { ...strip, scrollTop: ROW_HEIGHT * 10 };

  expect(cellAt(LABEL_WIDTH + 1, HEAD_HEIGHT + 1, scrolled)).toEqual({ row: 10, channel: 1 });
});

it('finds nothing on the labels, the head and beside the last channel', () => {
  expect(cellAt(10, 60, strip)).toBeUndefined();
  expect(cellAt(LABEL_WIDTH + 5, 4, strip)).toBeUndefined();
  expect(cellAt(LABEL_WIDTH + width * 80 + 1, 60, strip)).toBeUndefined();
});

it('keeps all slots of the flexible grid in sight, with numbers that stand apart', () => {
  const narrow = cellWidth(616, 384);

  expect(LABEL_WIDTH + narrow * 384).toBeLessThanOrEqual(616);
  expect(ticksOf(384, narrow)).toEqual([1, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330, 360]);
  expect(ticksOf(80, 5.7)).toEqual([1, 10, 20, 30, 40, 50, 60, 70, 80]);
});
