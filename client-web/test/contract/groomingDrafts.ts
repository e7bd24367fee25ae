import { http, HttpResponse, type HttpHandler } from 'msw';
import type { Card, DraftCard, GroomingDraft, GroomingDraftView, GroomingEdit, NewGroomingDraft } from '~/api/types';
import { problem } from './handlers';
import type { World } from './world';

const MADE = '2026-03-01T09:00:00Z';
const PARAMETERS = {
  algorithm: 'end-to-end' as const,
  thresholdGbps: 0,
  lineRateGbps: 100,
  seed: 1,
  timeLimitSeconds: 60,
};

/** Drafts of groomings over REST, every version kept. Knows one rule: a GE rides in a muxponder of low rates. */
export function groomingDraftHandlers(world: World): HttpHandler[] {
  const drafts = new Map<string, GroomingDraftView[]>();
  const path = (rest: string) => `*/api/v1/grooming-drafts/:id${rest}`;
  const versionsOf = (id: unknown) => drafts.get(String(id)) ?? [];
  const asked = world.inputs['traffic-matrices'].get('m1')?.list.at(-1)?.content.demands ?? [];
  const serviceIds = asked.flatMap(({ services }) => (services ?? []).flatMap(({ ids }) => ids ?? []));
  const add = (id: string, projectId: string, name: string, draft: GroomingDraft) => {
    const view = viewOf(serviceIds, { id, projectId, name, version: versionsOf(id).length + 1 }, draft);
    drafts.set(id, [...versionsOf(id), view]);
    return view;
  };
  const change = (id: unknown, request: Request, next: (draft: GroomingDraft) => GroomingDraft) => {
    const newest = versionsOf(id).at(-1);
    if (!newest || request.headers.get('If-Match') !== `"${newest.head.version}"`)
      return problem(412, 'STALE', 'Somebody else was faster.');
    return HttpResponse.json(add(String(id), newest.head.projectId, newest.head.name, next(newest.draft)));
  };
  return [
    http.get('*/api/v1/projects/:id/grooming-drafts', () => {
      const results = [...drafts.values()].map((versions) => versions.at(-1)?.head);
      return HttpResponse.json({ results, total: results.length });
    }),
    http.post('*/api/v1/projects/:id/grooming-drafts', async ({ params, request }) => {
      const { name } = (await request.json()) as NewGroomingDraft;
      return HttpResponse.json(
        add(world.next('g'), String(params.id), name, { formatVersion: 1, cards: [], splits: [] }),
        {
          status: 201,
        },
      );
    }),
    http.get(path(''), ({ params }) => HttpResponse.json(versionsOf(params.id).at(-1))),
    http.delete(path(''), ({ params }) => {
      drafts.delete(String(params.id));
      return new HttpResponse(null, { status: 204 });
    }),
    http.get(path('/result'), ({ params }) =>
      HttpResponse.json({ cards: placed(versionsOf(params.id).at(-1)?.draft.cards ?? []) }),
    ),
    http.get(path('/versions'), ({ params }) => {
      const results = versionsOf(params.id)
        .map(({ head: { version } }) => ({ version, author: world.user.name, createdAt: MADE }))
        .reverse();
      return HttpResponse.json({ results, total: results.length });
    }),
    http.post(path('/edits'), async ({ params, request }) => {
      const { edits } = (await request.clone().json()) as { edits: GroomingEdit[] };
      return change(params.id, request, (draft) => edits.reduce(applied, draft));
    }),
    http.post(path('/completion'), ({ params, request }) =>
      change(params.id, request, (draft) => completed(draft, serviceIds)),
    ),
    http.post(path('/versions/:version/restore'), ({ params, request }) =>
      change(params.id, request, (draft) => versionsOf(params.id)[Number(params.version) - 1]?.draft ?? draft),
    ),
  ];
}

type Head = Pick<GroomingDraftView['head'], 'id' | 'projectId' | 'name' | 'version'>;

function viewOf(serviceIds: string[], head: Head, draft: GroomingDraft): GroomingDraftView {
  const carried = draft.cards.flatMap(({ lines }) => lines.flatMap(({ clients }) => clients.map(({ id }) => id)));
  const wrong = draft.cards.filter(
    ({ type, lines }) => type === 'MP1H' && lines.some(({ clients }) => clients.some(({ id }) => /g\d$/.test(id))),
  );
  return {
    head: { ...head, parameters: PARAMETERS, createdAt: MADE, updatedAt: MADE, updatedBy: 'Robin Planner' },
    draft,
    brokenRules: wrong.map(({ id }) => ({
      code: 'GROOMING_CLIENT_TYPE',
      severity: 'ERROR',
      pointer: `/cards/${id}`,
      message: `Pair ${id}: an MP1H takes no GE.`,
    })),
    statistics: { lightpaths: draft.cards.length, meanLoadGbps: 0, groomouts: 0, cards: {}, seconds: 0 },
    remainingServices: serviceIds.filter((id) => !carried.includes(id)),
    remainingGroomouts: [],
  };
}

/** The draft after one more edit. */
function applied(draft: GroomingDraft, edit: GroomingEdit): GroomingDraft {
  const { cards, splits = [] } = draft;
  const onLine = (next: (card: DraftCard['lines'][number]) => DraftCard['lines'][number]) => ({
    ...draft,
    cards: cards.map((card) => ({
      ...card,
      lines: card.lines.map((line) => (line.id === edit.line ? next(line) : line)),
    })),
  });
  const client = { kind: edit.kind ?? 'SERVICE', id: edit.client ?? '' };
  switch (edit.op) {
    case 'place-card':
      return { ...draft, cards: [...cards, pairOf(edit, `hand-${cards.length + 1}`)] };
    case 'remove-card':
      return { ...draft, cards: cards.filter(({ id }) => id !== edit.id) };
    case 'assign':
      return onLine((line) => ({ ...line, clients: [...line.clients, client] }));
    case 'free':
      return onLine((line) => ({ ...line, clients: line.clients.filter(({ id }) => id !== client.id) }));
    case 'move-card':
      return {
        ...draft,
        cards: cards.map((card) => (`${card.id}a` === edit.cardId && edit.to ? { ...card, near: edit.to } : card)),
      };
    default:
      return {
        ...draft,
        splits: [...splits, ...(edit.services ?? []).map((serviceId) => ({ serviceId, stops: edit.at ?? [] }))],
      };
  }
}

function pairOf({ type = '', near, far }: GroomingEdit, id: string): DraftCard {
  const at = (node = '') => ({ node, rack: 1, shelf: 2, slots: [3, 4] });
  return {
    id,
    type,
    near: at(near?.node),
    far: at(far?.node),
    protection: 'NoProtection',
    restoration: 'None',
    lines: [{ id: `${id}-1`, clients: [] }],
  };
}

/** What is left on one more pair: enough for the screens. */
function completed(draft: GroomingDraft, serviceIds: string[]): GroomingDraft {
  const ends = { near: { node: 'Aldmere', slots: [] }, far: { node: 'Birkfell', slots: [] } };
  const pair = pairOf({ op: 'place-card', type: 'MP2X', ...ends }, 'rest');
  const carried = draft.cards.flatMap(({ lines }) => lines.flatMap(({ clients }) => clients.map(({ id }) => id)));
  const clients = serviceIds.filter((id) => !carried.includes(id)).map((id) => ({ kind: 'SERVICE' as const, id }));
  return { ...draft, cards: [...draft.cards, { ...pair, lines: [{ id: 'rest-1', clients }] }] };
}

const placed = (cards: DraftCard[]): Card[] =>
  cards.flatMap(({ id, type, near, far, lines }) =>
    [near, far].map((place, end) => ({
      id: `${id}${end === 0 ? 'a' : 'z'}`,
      type,
      node: place.node,
      rack: place.rack ?? 1,
      shelf: place.shelf ?? 2,
      slots: place.slots,
      pairId: `${id}${end === 0 ? 'z' : 'a'}`,
      lines: lines.map((line) => line.id),
    })),
  );
