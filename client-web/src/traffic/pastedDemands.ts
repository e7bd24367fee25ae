import type { Demand, Topology, TrafficMatrix } from '~/api/types';
import { bare, cellsOf, type Pasted, type PastedRow } from '~/common/pastedCells';
import { changed } from '~/topology/edits';
import { described, type OneEdit } from './demandEdits';
import { blankDemand, demandFaults, demandOf, valuesOf, type DemandValues } from './demandValues';
import { PROTECTION, RESTORATION } from './words';

/** What the rows are read against. */
export interface Around {
  matrix: TrafficMatrix;
  topology: Topology;
  /** Names of the service types that can be asked for. */
  types: string[];
}

type Field = 'id' | 'source' | 'destination' | 'protection' | 'restoration' | 'asked' | { type: string } | undefined;

/** Titles of the table, and those of the traffic workbook. */
const TITLES: Record<string, Field> = {
  id: 'id',
  demand: 'id',
  source: 'source',
  from: 'source',
  destination: 'destination',
  to: 'destination',
  protection: 'protection',
  protectiontype: 'protection',
  restoration: 'restoration',
  restorationtype: 'restoration',
  whatisasked: 'asked',
};

/** The columns of the table, in the order in which it exports them; the number of services follows from what is asked. */
const UNTITLED: Field[] = ['id', 'source', 'destination', 'protection', 'restoration', undefined, 'asked'];

/** Reads rows from a spreadsheet: a demand whose name exists is changed where a cell says so, others are new. */
export function pastedDemands(text: string, around: Around): Pasted<OneEdit> {
  const [first = [], ...rest] = cellsOf(text);
  const titled = first.map((title) => fieldOf(title, around.types));
  const isHead = titled.includes('source') && titled.includes('destination');
  const fields = isHead ? titled : UNTITLED;
  const ids = new Ids(around.matrix);
  const rows = isHead ? rest : first.length > 0 ? [first, ...rest] : [];
  return {
    head: isHead ? first : undefined,
    ignored: isHead ? first.filter((title, at) => title !== '' && titled[at] === undefined) : [],
    rows: rows.map((cells) => readRow(cells, fields, around, ids)),
  };
}

function fieldOf(title: string, types: string[]): Field {
  const name = bare(title).replace(/^quantity/, '');
  const known = types.find((type) => bare(type) === name);
  return TITLES[bare(title)] ?? (known === undefined ? undefined : { type: known });
}

/** Names that exist, that were pasted already, and that are free. */
class Ids {
  private readonly byId: Map<string, Demand>;
  private readonly pasted = new Set<string>();
  private number: number;

  constructor({ demands }: TrafficMatrix) {
    this.byId = new Map(demands.map((each) => [each.id, each]));
    this.number = demands.length;
  }

  find = (id: string) => this.byId.get(id);

  /** Whether a name is pasted for the first time. */
  take(id: string): boolean {
    return !this.pasted.has(id) && this.pasted.add(id) !== undefined;
  }

  free(): string {
    do this.number++;
    while (this.byId.has(String(this.number)) || this.pasted.has(String(this.number)));
    return String(this.number);
  }
}

function readRow(cells: string[], fields: Field[], around: Around, ids: Ids): PastedRow<OneEdit> {
  const faults: string[] = [];
  const given = (field: Field) => cells[fields.indexOf(field)] ?? '';
  const id = given('id') || ids.free();
  const before = ids.find(id);
  const values: DemandValues = before ? valuesOf(before) : { ...blankDemand(id), services: [] };
  for (const [at, field] of fields.entries()) {
    const cell = cells[at] ?? '';
    if (cell !== '' && field !== undefined && field !== 'id') faults.push(...put(values, field, cell, around));
  }
  if (!ids.take(id)) faults.push(`Demand ${id} is there twice`);
  if (faults.length === 0) faults.push(...unfinished(values));
  if (faults.length > 0) return { cells, faults, words: '' };
  const demand = demandOf(values, before);
  const edit: OneEdit = before
    ? { kind: 'demand', id, change: changed(before, demand) }
    : { kind: 'new-demand', demand };
  const idle = edit.kind === 'demand' && Object.keys(edit.change).length === 0;
  return idle ? { cells, faults, words: `Demand ${id}: as it is` } : { cells, faults, words: described(edit), edit };
}

/** Puts a cell where it belongs; answers what is wrong with it. */
function put(values: DemandValues, field: NonNullable<Field>, cell: string, { topology, types }: Around): string[] {
  if (typeof field === 'object') return putQuantity(values, field.type, cell);
  switch (field) {
    case 'source':
    case 'destination':
      values[field] = cell;
      return topology.nodes.some(({ name }) => name === cell) ? [] : [`There is no node ${cell}`];
    case 'protection':
      return putWord(PROTECTION, cell, 'protection', (word) => (values.protection = word));
    case 'restoration':
      return putWord(RESTORATION, cell, 'restoration', (word) => (values.restoration = word));
    case 'asked':
      return putAsked(values, cell, types);
    case 'id':
      return [];
  }
}

function putWord<W extends string>(
  words: Record<W, string>,
  cell: string,
  what: string,
  take: (word: W) => void,
): string[] {
  const keys = Object.keys(words) as W[];
  const found = keys.find((key) => bare(key) === bare(cell) || bare(words[key]) === bare(cell));
  if (found !== undefined) take(found);
  return found === undefined ? [`“${cell}” is no ${what}: write ${keys.map((key) => words[key]).join(', ')}`] : [];
}

function putQuantity(values: DemandValues, type: string, cell: string): string[] {
  if (!/^\d{1,5}$/.test(cell)) return [`“${cell}” services of ${type}: a whole number from 0 to 10,000 is needed`];
  const others = values.services.filter((group) => group.type !== type);
  values.services = Number(cell) === 0 ? others : [...others, { type, quantity: Number(cell) }];
  return [];
}

/** "4 × 10GE, 2 × STM16" in place of all that was asked. */
function putAsked(values: DemandValues, cell: string, types: string[]): string[] {
  values.services = [];
  if (bare(cell) === 'noservices') return [];
  return cell.split(/[,;+]/).flatMap((part) => {
    const [, quantity = '', name = ''] = /^\s*(\d+)\s*[×x*]?\s+?(.+?)\s*$/i.exec(part) ?? [];
    const type = types.find((each) => bare(each) === bare(name));
    return type === undefined
      ? [`“${part.trim()}” asks for no service type: write such as 4 × 10GE`]
      : putQuantity(values, type, quantity);
  });
}

const unfinished = (values: DemandValues): string[] =>
  Object.entries(demandFaults(values)).flatMap(([field, fault]) => (fault ? [`${place(field)}: ${fault}`] : []));

const place = (field: string) => ({ source: 'From', destination: 'To', id: 'Demand' })[field] ?? 'Services';
