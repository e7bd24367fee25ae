import { useComputedColorScheme } from '@mantine/core';
import { useCallback, useState } from 'react';
import { CursorCanvas, type Sight, type Step } from '~/common/CursorCanvas';
import { counted, decimal } from '~/common/format';
import type { HeatMatrix } from './matrixCells';
import { drawMatrix, HEAD_HEIGHT, NAMES_WIDTH, placeAt, SIDE, type Place } from './matrixDrawing';

interface Props {
  matrix: HeatMatrix;
  chosen: string | undefined;
  onChoose: (demand: string) => void;
}

/** Node by node, the darker the more is asked. A click or Enter selects a demand, again the next one. */
export function MatrixCanvas({ matrix, chosen, onChoose }: Props) {
  const [cursor, setCursor] = useState<Place>();
  const scheme = useComputedColorScheme('light');
  const nodes = matrix.nodes.length;
  const draw = useCallback(
    (context: CanvasRenderingContext2D, sight: Sight) => drawMatrix(context, matrix, sight, scheme, { cursor, chosen }),
    [matrix, scheme, cursor, chosen],
  );
  const choose = (place: Place | undefined) => {
    const cell = place && matrix.find(nameAt(matrix, place.row), nameAt(matrix, place.column));
    const next = cell && cell.demands[(cell.demands.indexOf(chosen ?? '') + 1) % cell.demands.length];
    if (next) onChoose(next);
  };
  const stepped = ([down, right]: Step): Place => {
    const within = (value: number) => Math.min(Math.max(value, 0), nodes - 1);
    const { row, column } = cursor ?? { row: 0, column: 0 };
    return { row: within(row + down), column: within(column + right) };
  };
  return (
    <CursorCanvas
      label="Traffic from node to node, the busiest first. Arrow keys move, Enter selects a demand."
      extent={{ width: NAMES_WIDTH + nodes * SIDE, height: HEAD_HEIGHT + nodes * SIDE }}
      cursor={cursor}
      setCursor={setCursor}
      cellAt={(x, y, sight) => placeAt(x, y, nodes, sight)}
      stepped={stepped}
      sightOf={({ row, column }) => ({ top: (row - 4) * SIDE, left: (column - 8) * SIDE })}
      draw={draw}
      onChoose={choose}
      readout={describe(matrix, cursor)}
    />
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
