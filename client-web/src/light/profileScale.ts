/** Values of a drawing's axis to its pixels. */
export type Scale = (value: number) => number;

export const linear =
  ([low, high]: readonly [number, number], [start, end]: readonly [number, number]): Scale =>
  (value) =>
    high === low ? (start + end) / 2 : start + ((value - low) / (high - low)) * (end - start);

/** The least range of whole steps that holds all values. */
export function rangeOf(values: number[], step: number): [number, number] {
  if (values.length === 0) return [0, step];
  const low = Math.floor(Math.min(...values) / step) * step;
  const high = Math.ceil(Math.max(...values) / step) * step;
  return [low, high === low ? low + step : high];
}

/** Whole steps across a range, its ends included: no more of them than fit. */
export function ticksOf([low, high]: readonly [number, number], step: number, most: number): number[] {
  const wide = step * Math.max(1, Math.ceil((high - low) / step / most));
  const ticks = [];
  for (let tick = Math.ceil(low / wide) * wide; tick <= high; tick += wide) ticks.push(tick);
  return ticks;
}

/** Those labels that stand clear of the ones before them; the first and the last always stand. */
export function clearOf<T>(labels: T[], at: (label: T) => number, gap: number): T[] {
  const last = labels.at(-1);
  const kept: T[] = [];
  for (const label of labels) {
    const before = kept.at(-1);
    const clear = before === undefined || at(label) - at(before) >= gap;
    const clearOfLast = label === last || last === undefined || at(last) - at(label) >= gap;
    if (label === last || (clear && clearOfLast)) kept.push(label);
  }
  return kept;
}
