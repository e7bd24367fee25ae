import type { LinkUse } from '~/api/types';
import type { Scheme, Signals } from '~/common/palette';

export const ROW_HEIGHT = 18;
export const HEAD_HEIGHT = 20;
export const LABEL_WIDTH = 150;

/** Where a cell of the strip is: row of a link, channel from 1. */
export interface Cell {
  row: number;
  channel: number;
}

export interface Drawing {
  rows: LinkUse[];
  channels: number;
  width: number;
  height: number;
  scrollTop: number;
  scheme: Scheme;
  signals: Signals;
  cursor: Cell | undefined;
  chosenLink: string | undefined;
  /** Whether the selected lightpath lights a channel of a link. */
  isChosen: (linkId: string, channel: number) => boolean;
}

const INK = {
  light: { text: '#33424c', faint: '#eef1f3', line: '#dde2e6', chosen: '#b0127b', dim: '#75838d' },
  dark: { text: '#c6d2da', faint: '#1f2931', line: '#2b3740', chosen: '#ff7ac8', dim: '#8b9aa5' },
};

/** The whole band is in sight, however many slots it has. */
export const cellWidth = (width: number, channels: number) => Math.max((width - LABEL_WIDTH - 8) / channels, 0.5);

const TICK_PX = 26;

/** Channels whose number is written: every tenth, or fewer where they would stand too close. */
export function ticksOf(channels: number, cell: number): number[] {
  const step = 10 * Math.ceil(TICK_PX / (10 * cell));
  return [1, ...Array.from({ length: Math.floor(channels / step) }, (_, at) => (at + 1) * step)];
}

/** Draws the rows in sight and nothing else, so that its cost is that of the window and not of the network. */
export function drawSpectrum(context: CanvasRenderingContext2D, drawing: Drawing): void {
  context.clearRect(0, 0, drawing.width, drawing.height);
  context.font = '12px "Inter Variable", "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';
  context.textBaseline = 'middle';
  const first = Math.floor(drawing.scrollTop / ROW_HEIGHT);
  const last = Math.min(drawing.rows.length, first + Math.ceil(drawing.height / ROW_HEIGHT) + 1);
  for (let row = first; row < last; row++) drawRow(context, drawing, row);
  drawHead(context, drawing);
}

function drawRow(context: CanvasRenderingContext2D, drawing: Drawing, row: number): void {
  const link = drawing.rows[row];
  if (!link) return;
  const ink = INK[drawing.scheme];
  const top = HEAD_HEIGHT + row * ROW_HEIGHT - drawing.scrollTop;
  const width = cellWidth(drawing.width, drawing.channels);
  context.fillStyle = ink.faint;
  context.fillRect(LABEL_WIDTH, top + 1, width * drawing.channels, ROW_HEIGHT - 2);
  context.fillStyle = link.linkId === drawing.chosenLink ? ink.chosen : ink.text;
  context.fillText(clipped(context, link.linkId), 10, top + ROW_HEIGHT / 2, LABEL_WIDTH - 18);
  for (const kind of ['spare', 'protection', 'working'] as const) {
    for (const channel of link[kind]) drawCell(context, drawing, { row, channel }, top, drawing.signals[kind]);
  }
  if (drawing.cursor?.row === row) outline(context, drawing, drawing.cursor.channel, top);
}

function drawCell(context: CanvasRenderingContext2D, drawing: Drawing, cell: Cell, top: number, colour: string): void {
  const width = cellWidth(drawing.width, drawing.channels);
  const linkId = drawing.rows[cell.row]?.linkId ?? '';
  const left = LABEL_WIDTH + (cell.channel - 1) * width;
  const gap = width > 5 ? 1 : 0;
  context.fillStyle = drawing.isChosen(linkId, cell.channel) ? INK[drawing.scheme].chosen : colour;
  context.fillRect(left, top + 1, width - gap, ROW_HEIGHT - 2);
}

function outline(context: CanvasRenderingContext2D, drawing: Drawing, channel: number, top: number): void {
  const width = cellWidth(drawing.width, drawing.channels);
  context.strokeStyle = INK[drawing.scheme].text;
  context.lineWidth = 2;
  context.strokeRect(LABEL_WIDTH + (channel - 1) * width, top, width, ROW_HEIGHT);
}

/** Channel numbers on a head that stays in sight. */
function drawHead(context: CanvasRenderingContext2D, drawing: Drawing): void {
  const ink = INK[drawing.scheme];
  const width = cellWidth(drawing.width, drawing.channels);
  context.clearRect(0, 0, drawing.width, HEAD_HEIGHT);
  context.fillStyle = ink.dim;
  context.fillText('Channel', 10, HEAD_HEIGHT / 2);
  for (const channel of ticksOf(drawing.channels, width)) {
    const left = LABEL_WIDTH + (channel - 1) * width;
    const most = drawing.width - context.measureText(String(channel)).width;
    context.fillText(String(channel), Math.min(left, most), HEAD_HEIGHT / 2);
  }
  context.fillStyle = ink.line;
  context.fillRect(0, HEAD_HEIGHT - 1, drawing.width, 1);
}

function clipped(context: CanvasRenderingContext2D, text: string): string {
  const room = LABEL_WIDTH - 18;
  if (context.measureText(text).width <= room) return text;
  let length = text.length - 1;
  while (length > 1 && context.measureText(`${text.slice(0, length)}…`).width > room) length--;
  return `${text.slice(0, length)}…`;
}

/** The cell under a point of the canvas; absent on labels, head and margin. */
export function cellAt(
  x: number,
  y: number,
  drawing: Pick<Drawing, 'rows' | 'channels' | 'width' | 'scrollTop'>,
): Cell | undefined {
  const channel = Math.floor((x - LABEL_WIDTH) / cellWidth(drawing.width, drawing.channels)) + 1;
  const row = Math.floor((y - HEAD_HEIGHT + drawing.scrollTop) / ROW_HEIGHT);
  const inside = x >= LABEL_WIDTH && channel <= drawing.channels && y >= HEAD_HEIGHT && row < drawing.rows.length;
  return inside ? { row, channel } : undefined;
}
