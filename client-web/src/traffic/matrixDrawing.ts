import type { Sight } from '~/common/CursorCanvas';
import type { Scheme } from '~/common/palette';
import type { HeatMatrix } from './matrixCells';

export const SIDE = 14;
export const NAMES_WIDTH = 130;
export const HEAD_HEIGHT = 96;

export interface Place {
  row: number;
  column: number;
}

const INK = {
  light: { text: '#33424c', faint: '#eef1f3', heat: '#0b6fb8', chosen: '#b0127b', ground: '#ffffff' },
  dark: { text: '#c6d2da', faint: '#1f2931', heat: '#58b1f0', chosen: '#ff7ac8', ground: '#182027' },
};
/** So that the thinnest pair is told from an empty one. */
const FAINTEST = 0.18;

/** Draws the cells in sight, then the names over them, which stay in sight. */
export function drawMatrix(
  context: CanvasRenderingContext2D,
  matrix: HeatMatrix,
  sight: Sight,
  scheme: Scheme,
  marked: { cursor: Place | undefined; chosen: string | undefined },
): void {
  const ink = INK[scheme];
  const { nodes } = matrix;
  const seen = (from: number, length: number, head: number): [number, number] => [
    Math.floor(from / SIDE),
    Math.min(nodes.length, Math.ceil((from + length - head) / SIDE)),
  ];
  const [firstRow, lastRow] = seen(sight.top, sight.height, HEAD_HEIGHT);
  const [firstColumn, lastColumn] = seen(sight.left, sight.width, NAMES_WIDTH);
  context.clearRect(0, 0, sight.width, sight.height);
  for (let row = firstRow; row < lastRow; row++) {
    for (let column = firstColumn; column < lastColumn; column++) {
      const cell = matrix.find(nodes[row]?.name ?? '', nodes[column]?.name ?? '');
      const x = NAMES_WIDTH + column * SIDE - sight.left;
      const y = HEAD_HEIGHT + row * SIDE - sight.top;
      context.globalAlpha = cell ? FAINTEST + (1 - FAINTEST) * Math.sqrt(cell.gbps / (matrix.mostGbps || 1)) : 1;
      context.fillStyle = cell ? (cell.demands.includes(marked.chosen ?? '') ? ink.chosen : ink.heat) : ink.faint;
      if (row !== column) context.fillRect(x, y, SIDE - 1, SIDE - 1);
      context.globalAlpha = 1;
      if (marked.cursor?.row === row && marked.cursor.column === column) {
        context.strokeStyle = ink.text;
        context.lineWidth = 2;
        context.strokeRect(x, y, SIDE - 1, SIDE - 1);
      }
    }
  }
  drawNames(context, matrix, sight, ink, [firstRow, lastRow], [firstColumn, lastColumn]);
}

function drawNames(
  context: CanvasRenderingContext2D,
  { nodes }: HeatMatrix,
  { width, height, left, top }: Sight,
  ink: (typeof INK)[Scheme],
  [firstRow, lastRow]: [number, number],
  [firstColumn, lastColumn]: [number, number],
): void {
  context.font = '11px "Inter Variable", "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';
  context.textBaseline = 'middle';
  context.fillStyle = ink.ground;
  context.fillRect(0, 0, NAMES_WIDTH - 2, height);
  context.fillRect(0, 0, width, HEAD_HEIGHT - 2);
  context.fillStyle = ink.text;
  for (let row = firstRow; row < lastRow; row++) {
    const y = HEAD_HEIGHT + row * SIDE - top + SIDE / 2;
    if (y > HEAD_HEIGHT) context.fillText(nodes[row]?.name ?? '', 10, y, NAMES_WIDTH - 18);
  }
  for (let column = firstColumn; column < lastColumn; column++) {
    const x = NAMES_WIDTH + column * SIDE - left + SIDE / 2;
    if (x < NAMES_WIDTH) continue;
    context.save();
    context.translate(x, HEAD_HEIGHT - 6);
    context.rotate(-Math.PI / 2);
    context.fillText(nodes[column]?.name ?? '', 0, 0, HEAD_HEIGHT - 10);
    context.restore();
  }
}

/** The cell under a point of the canvas; absent over names and past the last node. */
export function placeAt(x: number, y: number, nodes: number, { left, top }: Sight): Place | undefined {
  const row = Math.floor((y - HEAD_HEIGHT + top) / SIDE);
  const column = Math.floor((x - NAMES_WIDTH + left) / SIDE);
  const inside = x >= NAMES_WIDTH && y >= HEAD_HEIGHT && row < nodes && column < nodes;
  return inside ? { row, column } : undefined;
}
