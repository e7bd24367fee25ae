import { useComputedColorScheme } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { LinkUse } from '~/api/types';
import { CursorCanvas, type Sight, type Step } from '~/common/CursorCanvas';
import { SIGNALS } from '~/common/palette';
import { selectedId, type Selection } from '~/common/useSelection';
import type { LitCells } from './channels';
import { cellAt, drawSpectrum, HEAD_HEIGHT, ROW_HEIGHT, type Cell } from './spectrumDrawing';

interface Props {
  rows: LinkUse[];
  channels: number;
  /** What a cell is: a channel, or a slot of the flexible grid. */
  noun: string;
  lit: LitCells;
  selection: Selection | undefined;
  select: (next: Selection | undefined) => void;
}

/** The strip of every link. A click or Enter selects what lights the cell. */
export function SpectrumStrip({ rows, channels, noun, lit, selection, select }: Props) {
  const [cursor, setCursor] = useState<Cell>();
  const scheme = useComputedColorScheme('light');
  const chosen = selectedId(selection, 'lightpath');
  const draw = useCallback(
    (context: CanvasRenderingContext2D, { width, height, top: scrollTop }: Sight) =>
      drawSpectrum(context, {
        rows,
        channels,
        width,
        height,
        scrollTop,
        scheme,
        signals: SIGNALS[scheme],
        cursor,
        chosenLink: selectedId(selection, 'link'),
        isChosen: (link, channel) =>
          chosen !== undefined && lit.get(link)?.get(channel)?.lightpath.requestId === chosen,
      }),
    [rows, channels, scheme, cursor, selection, chosen, lit],
  );
  const choose = (cell: Cell | undefined) => {
    const link = cell && rows[cell.row];
    if (!link) return;
    const found = lit.get(link.linkId)?.get(cell.channel);
    select(found ? { kind: 'lightpath', id: found.lightpath.requestId } : { kind: 'link', id: link.linkId });
  };
  return (
    <CursorCanvas
      label="Spectrum: links down, channels across. Arrow keys move, Enter selects."
      extent={{ height: rows.length * ROW_HEIGHT + HEAD_HEIGHT }}
      cursor={cursor}
      setCursor={setCursor}
      cellAt={(x, y, { width, top }) => cellAt(x, y, { rows, channels, width, scrollTop: top })}
      stepped={(step) => moved(cursor ?? { row: 0, channel: 0 }, step, rows.length, channels)}
      sightOf={({ row }, sight) => ({ top: topThatShows(row, sight) })}
      draw={draw}
      onChoose={choose}
      readout={describe(cursor, rows, lit, noun)}
    />
  );
}

function moved(from: Cell, [down, right]: Step, rows: number, channels: number): Cell {
  const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
  return { row: within(from.row + down, 0, rows - 1), channel: within(from.channel + right, 1, channels) };
}

function topThatShows(row: number, sight: Sight): number {
  const top = row * ROW_HEIGHT;
  const bottom = top + ROW_HEIGHT + HEAD_HEIGHT;
  return Math.max(Math.min(sight.top, top), bottom - sight.height);
}

function describe(cursor: Cell | undefined, rows: LinkUse[], lit: LitCells, noun: string): string {
  const link = cursor && rows[cursor.row];
  if (!link) return `Point at a ${noun} to see what lights it; click to show it on the map.`;
  const found = lit.get(link.linkId)?.get(cursor.channel);
  const what = found
    ? `${found.role} of ${found.lightpath.requestId}, ${found.lightpath.source} – ${found.lightpath.destination}`
    : link.spare.includes(cursor.channel)
      ? 'kept for restoration'
      : 'free';
  return `${link.linkId}, ${noun} ${cursor.channel}: ${what}`;
}
