import { expect, it } from 'vitest';
import { cellAt, cellWidth, HEAD_HEIGHT, LABEL_WIDTH, ROW_HEIGHT } from './spectrumDrawing';

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
