import type { Link, Node, Topology } from '~/api/types';

export type NodeChange = Partial<Pick<Node, 'latitude' | 'longitude' | 'roadmType'>>;
export type LinkChange = Partial<Pick<Link, 'lengthKm' | 'fiberType' | 'riskGroups'>>;

/** One step of editing. Names what it changes, never where it stood, so that it also fits a newer version. */
export type Edit =
  | { kind: 'node'; id: string; change: NodeChange }
  | { kind: 'link'; id: string; change: LinkChange }
  | { kind: 'new-node'; node: Node }
  | { kind: 'new-link'; link: Link }
  /** Takes the links that end there with it. */
  | { kind: 'no-node'; id: string }
  | { kind: 'no-link'; id: string };

export function applyEdits(topology: Topology, edits: Edit[]): Topology {
  return edits.reduce(applyEdit, topology);
}

function applyEdit(topology: Topology, edit: Edit): Topology {
  if (!fits(topology, edit)) return topology;
  const { nodes, links } = topology;
  switch (edit.kind) {
    case 'node':
      return { ...topology, nodes: nodes.map((each) => (each.name === edit.id ? { ...each, ...edit.change } : each)) };
    case 'link':
      return { ...topology, links: links.map((each) => (each.id === edit.id ? changedLink(each, edit.change) : each)) };
    case 'new-node':
      return { ...topology, nodes: [...nodes, edit.node] };
    case 'new-link':
      return { ...topology, links: [...links, edit.link] };
    case 'no-link':
      return { ...topology, links: links.filter((each) => each.id !== edit.id) };
    case 'no-node':
      return {
        ...topology,
        nodes: nodes.filter((each) => each.name !== edit.id),
        links: links.filter((each) => !endsAt(each, edit.id)),
      };
  }
}

/** Spans must add up to the length: a new length without new spans leaves the design of the line to the engine. */
function changedLink(link: Link, change: LinkChange): Link {
  const { spans, ...rest } = link;
  const keepsSpans = change.lengthKm === undefined || change.lengthKm === link.lengthKm;
  return { ...rest, ...(keepsSpans && spans && { spans }), ...change };
}

export const endsAt = ({ source, destination }: Link, node: string) => source === node || destination === node;
export const hasNode = ({ nodes }: Topology, name: string) => nodes.some((each) => each.name === name);
export const hasLink = ({ links }: Topology, id: string) => links.some((each) => each.id === id);

/** Whether an edit has its object in a topology: there to be changed, or not there yet and with both ends at hand. */
function fits(topology: Topology, edit: Edit): boolean {
  switch (edit.kind) {
    case 'node':
    case 'no-node':
      return hasNode(topology, edit.id);
    case 'link':
    case 'no-link':
      return hasLink(topology, edit.id);
    case 'new-node':
      return !hasNode(topology, edit.node.name);
    case 'new-link': {
      const { id, source, destination } = edit.link;
      return !hasLink(topology, id) && hasNode(topology, source) && hasNode(topology, destination);
    }
  }
}

/** The values of a form that differ from what they were: an edit says what changed and nothing more. */
export function changed<T extends object>(before: T, after: T): Partial<T> {
  const differs = (key: string) => JSON.stringify(before[key as keyof T]) !== JSON.stringify(after[key as keyof T]);
  return Object.fromEntries(Object.entries(after).filter(([key]) => differs(key))) as Partial<T>;
}

/** The edits in words, and whether each finds its object when all are made in turn on a saved version. */
export function editLines(saved: Topology, edits: Edit[]): { text: string; lost: boolean }[] {
  let topology = saved;
  return edits.map((edit) => {
    const lost = !fits(topology, edit);
    topology = applyEdit(topology, edit);
    return { text: describe(edit), lost };
  });
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
function describe(edit: Edit): string {
  switch (edit.kind) {
    case 'node':
      return `Node ${edit.id}: ${changes(edit.change)}`;
    case 'link':
      return `Link ${edit.id}: ${changes(edit.change)}`;
    case 'new-node':
      return `Node ${edit.node.name}: new`;
    case 'new-link':
      return `Link ${edit.link.id}: new, ${edit.link.source} to ${edit.link.destination}`;
    case 'no-node':
      return `Node ${edit.id}: deleted with the links that ended there`;
    case 'no-link':
      return `Link ${edit.id}: deleted`;
  }
}

const changes = (change: NodeChange | LinkChange) =>
  Object.entries(change)
    .map(([key, value]) => `${WORDS[key]} ${shown(value)}`)
    .join(', ');

function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) ? value.join(', ') || 'none' : String(value);
}
