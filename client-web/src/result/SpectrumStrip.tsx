import { useComputedColorScheme } from '@mantine/core';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { LinkUse } from '~/api/types';
import { SIGNALS } from '~/common/palette';
import { selectedId, type Selection } from '~/common/useSelection';
import type { LitCells } from './channels';
import { cellAt, drawSpectrum, HEAD_HEIGHT, ROW_HEIGHT, type Cell } from './spectrumDrawing';
import classes from './SpectrumPart.module.css';

interface Props {
  rows: LinkUse[];
  channels: number;
  /** What a cell is: a channel, or a slot of the flexible grid. */
  noun: string;
  lit: LitCells;
  selection: Selection | undefined;
  select: (next: Selection | undefined) => void;
}

const MOVES: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The strip on a canvas. The pointer or the arrow keys move a cursor; a click or Enter selects what lights the cell. */
export function SpectrumStrip({ rows, channels, noun, lit, selection, select }: Props) {
  const { ref: sizeRef, width, height } = useElementSize<HTMLDivElement>();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [scrollTop, setScrollTop] = useState(0);
  const [cursor, setCursor] = useState<Cell>();
  const scheme = useComputedColorScheme('light');
  const chosen = selectedId(selection, 'lightpath');
  const frameRef = useMergedRef(sizeRef, frame);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || width === 0) return;
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
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
      isChosen: (link, channel) => chosen !== undefined && lit.get(link)?.get(channel)?.lightpath.requestId === chosen,
    });
  }, [rows, channels, width, height, scrollTop, scheme, cursor, selection, chosen, lit]);

  const at = ({ nativeEvent }: MouseEvent) =>
    cellAt(nativeEvent.offsetX, nativeEvent.offsetY, { rows, channels, width, scrollTop });
  const choose = (cell: Cell | undefined) => {
    const link = cell && rows[cell.row];
    if (!link) return;
    const found = lit.get(link.linkId)?.get(cell.channel);
    select(found ? { kind: 'lightpath', id: found.lightpath.requestId } : { kind: 'link', id: link.linkId });
  };
  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Enter') choose(cursor);
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    const next = moved(cursor ?? { row: 0, channel: 0 }, move, rows.length, channels);
    setCursor(next);
    bringIntoSight(frame.current, next.row);
  };
  return (
    <>
      <div
        ref={frameRef}
        className={classes.frame}
        tabIndex={0}
        role="application"
        aria-label="Spectrum: links down, channels across. Arrow keys move, Enter selects."
        onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
        onKeyDown={walk}
      >
        <canvas
          ref={canvas}
          className={classes.canvas}
          width={width * devicePixelRatio}
          height={height * devicePixelRatio}
          style={{ width, height }}
          onMouseMove={(event) => setCursor(at(event))}
          onMouseLeave={() => setCursor(undefined)}
          onClick={(event) => choose(at(event))}
        />
        <div style={{ height: Math.max(0, rows.length * ROW_HEIGHT + HEAD_HEIGHT - height) }} />
      </div>
      <div className={classes.hint} aria-live="polite">
        {describe(cursor, rows, lit, noun)}
      </div>
    </>
  );
}

function moved(from: Cell, [down, right]: [number, number], rows: number, channels: number): Cell {
  const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
  return { row: within(from.row + down, 0, rows - 1), channel: within(from.channel + right, 1, channels) };
}

function bringIntoSight(frame: HTMLDivElement | null, row: number): void {
  if (!frame) return;
  const top = row * ROW_HEIGHT;
  const bottom = top + ROW_HEIGHT + HEAD_HEIGHT;
  if (top < frame.scrollTop) frame.scrollTop = top;
  if (bottom > frame.scrollTop + frame.clientHeight) frame.scrollTop = bottom - frame.clientHeight;
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
