/** How far a value is above its bound, as a share of it; absent while there is no bound, or where a share says nothing. */
export function gapOf(best: number, bound: number | null | undefined): number | undefined {
  if (bound == null) return undefined;
  if (best <= bound) return 0;
  return best > 0 ? (best - bound) / best : undefined;
}
