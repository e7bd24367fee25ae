/** Where an issue is: sheet and cell of a workbook (`Links!D7`), or else the place in the JSON (`/links/3/lengthKm`). */
export function placeOf(pointer: string): { sheet: string; cell: string } {
  const mark = pointer.lastIndexOf('!');
  if (mark >= 0) return { sheet: pointer.slice(0, mark), cell: pointer.slice(mark + 1) };
  const parts = pointer.split('/').filter((part) => part !== '');
  return { sheet: parts[0] ?? '', cell: parts.slice(1).join(' › ') };
}
