import { useComputedColorScheme } from '@mantine/core';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { counted, decimal } from '~/common/format';
import type { HeatMatrix } from './matrixCells';
import { drawMatrix, HEAD_HEIGHT, NAMES_WIDTH, placeAt, SIDE, type Place } from './matrixDrawing';
import classes from './TrafficHeat.module.css';

const MOVES: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

interface Props {
  matrix: HeatMatrix;
  chosen: string | undefined;
  onChoose: (demand: string) => void;
}

/** Node by node, the darker the more is asked. The pointer or the arrow keys move a cursor; a click or Enter selects. */
export function MatrixCanvas({ matrix, chosen, onChoose }: Props) {
  const { ref: sizeRef, width, height } = useElementSize<HTMLDivElement>();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frameRef = useMergedRef(sizeRef, frame);
  const [scrolled, setScrolled] = useState({ left: 0, top: 0 });
  const [cursor, setCursor] = useState<Place>();
  const scheme = useComputedColorScheme('light');
  const nodes = matrix.nodes.length;

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || width === 0) return;
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    drawMatrix(context, matrix, { width, height, ...scrolled }, scheme, { cursor, chosen });
  }, [matrix, width, height, scrolled, scheme, cursor, chosen]);

  const at = ({ nativeEvent }: MouseEvent) =>
    placeAt(nativeEvent.offsetX, nativeEvent.offsetY, nodes, { width, height, ...scrolled });
  const choose = (place: Place | undefined) => {
    const cell = place && matrix.find(nameAt(matrix, place.row), nameAt(matrix, place.column));
    const next = cell && cell.demands[(cell.demands.indexOf(chosen ?? '') + 1) % cell.demands.length];
    if (next) onChoose(next);
  };
  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Enter') choose(cursor);
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    const within = (value: number) => Math.min(Math.max(value, 0), nodes - 1);
    const { row, column } = cursor ?? { row: 0, column: 0 };
    const next = { row: within(row + move[0]), column: within(column + move[1]) };
    setCursor(next);
    frame.current?.scrollTo({ top: (next.row - 4) * SIDE, left: (next.column - 8) * SIDE });
  };
  return (
    <>
      <div
        ref={frameRef}
        className={classes.frame}
        tabIndex={0}
        role="application"
        aria-label="Traffic from node to node, the busiest first. Arrow keys move, Enter selects a demand."
        onScroll={({ currentTarget: { scrollLeft: left, scrollTop: top } }) => setScrolled({ left, top })}
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
        <div
          className={classes.extent}
          style={{ width: NAMES_WIDTH + nodes * SIDE, height: HEAD_HEIGHT + nodes * SIDE }}
        />
      </div>
      <p className={classes.readout} aria-live="polite">
        {describe(matrix, cursor)}
      </p>
    </>
  );
}

const nameAt = ({ nodes }: HeatMatrix, at: number) => nodes[at]?.name ?? '';

function describe(matrix: HeatMatrix, cursor: Place | undefined): string {
  if (!cursor) return 'Point at a pair of nodes to see what is asked between them; click to open its demand.';
  const [one, other] = [nameAt(matrix, cursor.row), nameAt(matrix, cursor.column)];
  if (one === other) return `${one}: ${decimal(matrix.nodes[cursor.row]?.gbps ?? 0)} Gb/s in all`;
  const cell = matrix.find(one, other);
  return cell
    ? `${one} – ${other}: ${decimal(cell.gbps)} Gb/s, ${counted(cell.services, 'service')} in ${counted(cell.demands.length, 'demand')}`
    : `${one} – ${other}: nothing`;
}
