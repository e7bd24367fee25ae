import type { Node, Topology } from '~/api/types';
import type { Selection } from '~/common/useSelection';
import type { MapClick, MapTool } from '~/map/mapTools';
import type { Ends } from '~/topology/NewLinkForm';
import type { Place } from '~/topology/NewNodeForm';

/** Something new, as far as it is drawn. */
export type Sketch =
  { kind: 'node'; place: Place | undefined } | { kind: 'link'; ends: Ends; drawn: boolean } | { kind: 'demand' };

/** What a click with a drawing tool adds to what was drawn before. */
export function clicked(tool: 'node' | 'link', before: Sketch | undefined, click: MapClick): Sketch | undefined {
  const { picked, place } = click;
  if (tool === 'node') return { kind: 'node', place };
  if (picked?.kind !== 'node') return before;
  const source = before?.kind === 'link' ? before.ends.source : undefined;
  if (source === undefined || source === picked.id) return { kind: 'link', ends: { source: picked.id }, drawn: false };
  return { kind: 'link', ends: { source, destination: picked.id }, drawn: true };
}

/** The network with the node that is being named where it will stand. */
export function withSketch(topology: Topology, sketch: Sketch | undefined): Topology {
  if (sketch?.kind !== 'node' || !sketch.place) return topology;
  const node: Node = { name: 'new node', roadmType: 'Directionless', ...sketch.place };
  return { ...topology, nodes: [...topology.nodes, node] };
}

/** The node from which a link is being drawn. */
export function begun(sketch: Sketch | undefined): Selection | undefined {
  return sketch?.kind === 'link' && sketch.ends.source ? { kind: 'node', id: sketch.ends.source } : undefined;
}

/** What to click next. */
export function hintOf(tool: MapTool, sketch: Sketch | undefined): string | undefined {
  if (tool === 'node') return sketch ? 'Name the node, or click another place for it.' : 'Click where the node stands.';
  if (tool !== 'link') return undefined;
  if (sketch?.kind !== 'link') return 'Click the node where the link begins.';
  return sketch.drawn ? 'Check the length of the link.' : 'Click the node where it ends.';
}
