import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { Link, Node, Route, Topology } from '~/api/types';
import { classOf, LINK_USE } from '~/common/palette';

/** A lightpath's routes as the map shows them. */
export interface ShownRoutes {
  working: Route;
  protection?: Route | null | undefined;
  /** The one taken in the failure that is looked at. */
  restoration?: Route | undefined;
}

type Position = [number, number];

/** Nodes as points, told apart by ROADM type. */
export function nodeFeatures(topology: Topology, shown?: ShownRoutes): FeatureCollection<Point> {
  const routes = [shown?.working, shown?.protection, shown?.restoration];
  const regenerators = new Set(routes.flatMap((route) => route?.regenerators ?? []));
  return collection(
    topology.nodes.map((node) => ({
      type: 'Feature',
      properties: { id: node.name, cdc: node.roadmType === 'CDC', regenerates: regenerators.has(node.name) },
      geometry: { type: 'Point', coordinates: position(node) },
    })),
  );
}

/** Links as lines with the class of their figure; -1 where no result is shown. */
export function linkFeatures(
  topology: Topology,
  use?: Map<string, number>,
  scale = LINK_USE,
): FeatureCollection<LineString> {
  const lines = linkLines(topology);
  return collection(
    topology.links.flatMap((link) => {
      const line = lines.get(link.id);
      const at = use ? classOf(scale, use.get(link.id) ?? 0) : -1;
      return line ? [feature(line, { id: link.id, class: at })] : [];
    }),
  );
}

/** The links of a lightpath's routes, each with the part it plays. */
export function routeFeatures(topology: Topology, shown?: ShownRoutes): FeatureCollection<LineString> {
  if (!shown) return collection([]);
  const lines = linkLines(topology);
  const along = (route: Route | null | undefined, role: string) =>
    (route?.links ?? []).flatMap((id) => {
      const line = lines.get(id);
      return line ? [feature(line, { id, role })] : [];
    });
  return collection([
    ...along(shown.protection, 'protection'),
    ...along(shown.working, 'working'),
    ...along(shown.restoration, 'restoration'),
  ]);
}

/** The box around all nodes, west-south to east-north. */
export function boundsOf(nodes: Node[]): [Position, Position] | undefined {
  if (nodes.length === 0) return undefined;
  const east = nodes.map((node) => node.longitude);
  const north = nodes.map((node) => node.latitude);
  return [
    [Math.min(...east), Math.min(...north)],
    [Math.max(...east), Math.max(...north)],
  ];
}

function linkLines(topology: Topology): Map<string, Position[]> {
  const nodes = new Map(topology.nodes.map((node) => [node.name, node]));
  const parallels = new Map<string, number>();
  const lines = new Map<string, Position[]>();
  for (const link of topology.links) {
    const from = nodes.get(link.source);
    const to = nodes.get(link.destination);
    if (!from || !to) continue;
    const pair = pairOf(link);
    const nth = parallels.get(pair) ?? 0;
    parallels.set(pair, nth + 1);
    lines.set(link.id, lineBetween(position(from), position(to), nth));
  }
  return lines;
}

const pairOf = ({ source, destination }: Link) => [source, destination].sort().join('\n');

/** Straight, the shorter way round the world; the second and further links between two nodes bend aside. */
function lineBetween(from: Position, to: Position, nth: number): Position[] {
  const east = to[0] - from[0];
  const wrapped: Position = Math.abs(east) > 180 ? [to[0] - Math.sign(east) * 360, to[1]] : to;
  if (nth === 0) return [from, wrapped];
  const bend = (nth % 2 === 1 ? 1 : -1) * 0.12 * Math.ceil(nth / 2);
  const middle: Position = [
    (from[0] + wrapped[0]) / 2 - (wrapped[1] - from[1]) * bend,
    (from[1] + wrapped[1]) / 2 + (wrapped[0] - from[0]) * bend,
  ];
  return [from, middle, wrapped];
}

const position = (node: Node): Position => [node.longitude, node.latitude];

const feature = (coordinates: Position[], properties: Record<string, unknown>): Feature<LineString> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates },
});

const collection = <G extends Point | LineString>(features: Feature<G>[]): FeatureCollection<G> => ({
  type: 'FeatureCollection',
  features,
});
