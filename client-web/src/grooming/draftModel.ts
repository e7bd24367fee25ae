import type { Card, DraftCard, GroomingDraft, RackFace, TrafficMatrix } from '~/api/types';

/** What is not carried: a service, or a groomout that no lightpath carries. */
export interface Client {
  kind: 'SERVICE' | 'GROOMOUT';
  id: string;
  /** What it is of. */
  what: string;
  /** Nodes at which it boards and leaves lightpaths, its ends included; empty where the traffic does not know it. */
  stops: string[];
}

/** A line that a client could be put onto. */
export interface OpenLine {
  id: string;
  card: DraftCard;
}

/** Every client that is left, services first. */
export function clientsLeft(
  draft: GroomingDraft,
  traffic: TrafficMatrix | undefined,
  services: string[],
  groomouts: string[],
): Client[] {
  const known = servicesOf(traffic);
  const splits = new Map((draft.splits ?? []).map(({ serviceId, stops }) => [serviceId, stops]));
  const cardOf = new Map(draft.cards.flatMap((card) => card.lines.map((line) => [line.id, card] as const)));
  return [
    ...services.map((id): Client => {
      const { type = '', ends = [] } = known.get(id) ?? {};
      return { kind: 'SERVICE', id, what: type, stops: splits.get(id) ?? ends };
    }),
    ...groomouts.map((id): Client => {
      const card = cardOf.get(id);
      return { kind: 'GROOMOUT', id, what: card?.type ?? '', stops: card ? [card.near.node, card.far.node] : [] };
    }),
  ];
}

function servicesOf(traffic: TrafficMatrix | undefined): Map<string, { type: string; ends: string[] }> {
  const known = new Map<string, { type: string; ends: string[] }>();
  for (const { source, destination, services } of traffic?.demands ?? []) {
    for (const { type, ids } of services ?? []) {
      for (const id of ids ?? []) known.set(id, { type, ends: [source, destination] });
    }
  }
  return known;
}

/** Lines between two nodes that the client passes one after the other, the emptiest first. */
export function linesFor(draft: GroomingDraft, { id, stops }: Client): OpenLine[] {
  const sections = stops.slice(1).map((stop, at) => [stops[at], stop]);
  return draft.cards
    .filter(({ near, far }) =>
      sections.some((section) => section.includes(near.node) && section.includes(far.node) && near.node !== far.node),
    )
    .flatMap((card) => card.lines.map((line) => ({ id: line.id, card, clients: line.clients })))
    .filter((line) => line.id !== id && !line.clients.some((client) => client.id === id))
    .sort((one, other) => one.clients.length - other.clients.length);
}

/** The racks of a node with the cards of the draft in them. */
export function facesOf(cards: Card[], node: string): RackFace[] {
  const here = cards.filter((card) => card.node === node);
  const racks = [...new Set(here.map(({ rack }) => rack))].sort((one, other) => one - other);
  return racks.map((rack) => ({
    rack,
    parts: here
      .filter((card) => card.rack === rack)
      .map(({ id, type, shelf, slots }) => ({ part: type, shelf, slots, cardId: id })),
  }));
}

/** The pair that a card belongs to: its id without the letter of its end. */
export const pairOf = (cardId: string) => cardId.slice(0, -1);
