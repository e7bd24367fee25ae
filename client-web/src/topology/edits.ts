import type { Link, Node, Topology } from '~/api/types';

export type NodeChange = Partial<Pick<Node, 'latitude' | 'longitude' | 'roadmType'>>;
export type LinkChange = Partial<Pick<Link, 'lengthKm' | 'fiberType' | 'riskGroups'>>;

/** One step of editing. Names what it changes, never where it stood, so that it also fits a newer version. */
export type Edit = { kind: 'node'; id: string; change: NodeChange } | { kind: 'link'; id: string; change: LinkChange };

export function applyEdits(topology: Topology, edits: Edit[]): Topology {
  return edits.reduce(applyEdit, topology);
}

function applyEdit(topology: Topology, edit: Edit): Topology {
  if (edit.kind === 'node') {
    const nodes = topology.nodes.map((node) => (node.name === edit.id ? { ...node, ...edit.change } : node));
    return { ...topology, nodes };
  }
  const links = topology.links.map((link) => (link.id === edit.id ? changedLink(link, edit.change) : link));
  return { ...topology, links };
}

/** Spans must add up to the length: a new length without new spans leaves the design of the line to the engine. */
function changedLink(link: Link, change: LinkChange): Link {
  const { spans, ...rest } = link;
  const keepsSpans = change.lengthKm === undefined || change.lengthKm === link.lengthKm;
  return { ...rest, ...(keepsSpans && spans && { spans }), ...change };
}

/** The values of a form that differ from what they were: an edit says what changed and nothing more. */
export function changed<T extends object>(before: T, after: T): Partial<T> {
  const differs = (key: string) => JSON.stringify(before[key as keyof T]) !== JSON.stringify(after[key as keyof T]);
  return Object.fromEntries(Object.entries(after).filter(([key]) => differs(key))) as Partial<T>;
}

/** Edits of things that a topology does not have; they would do nothing there. */
export function homeless(topology: Topology, edits: Edit[]): Edit[] {
  const nodes = new Set(topology.nodes.map((node) => node.name));
  const links = new Set(topology.links.map((link) => link.id));
  return edits.filter((edit) => !(edit.kind === 'node' ? nodes : links).has(edit.id));
}

const WORDS: Record<string, string> = {
  latitude: 'latitude',
  longitude: 'longitude',
  roadmType: 'ROADM type',
  lengthKm: 'length, km',
  fiberType: 'fibre type',
  riskGroups: 'risk groups',
};

/** "Link A-B: length, km 120.5". */
export function describe(edit: Edit): string {
  const changes = Object.entries(edit.change).map(([key, value]) => `${WORDS[key]} ${shown(value)}`);
  return `${edit.kind === 'node' ? 'Node' : 'Link'} ${edit.id}: ${changes.join(', ')}`;
}

function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) ? value.join(', ') || 'none' : String(value);
}
