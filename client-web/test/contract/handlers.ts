import { http, HttpResponse, type HttpHandler } from 'msw';
import type { Issue, Project, Run } from '~/api/types';
import { accountHandlers } from './accounts';
import { comparisonOf } from './comparison';
import { groomingDraftHandlers } from './groomingDrafts';
import type { InputKind } from '~/input/inputApi';
import { tracesOf, usesOf } from './mapping';
import { differenceOf } from './materials';
import { POWER } from './power';
import { reachOf } from './reach';
import { EMAIL, PASSWORD, type World } from './world';

/** The faulty workbook that the import refuses is known by its name. */
export const FAULTY_FILE = 'faulty.xlsx';

export const FAULTS: Issue[] = [
  {
    code: 'TOPOLOGY_UNKNOWN_NODE',
    severity: 'ERROR',
    pointer: 'Links!C7',
    message: 'Link Aldmere-Nowhere: node "Nowhere" is not on the sheet Nodes.',
  },
  {
    code: 'TOPOLOGY_LENGTH',
    severity: 'ERROR',
    pointer: 'Links!D9',
    message: 'Link Aldmere-Castrum: length −12 km is below 0. Maybe the sign was lost in the import.',
  },
  {
    code: 'TRAILING_SPACE',
    severity: 'WARNING',
    pointer: 'Nodes!B3',
    message: 'Node "Birkfell ": the space at the end was dropped.',
  },
];

export const problem = (status: number, code: string, title: string, issues: Issue[] = []) =>
  HttpResponse.json({ type: 'about:blank', title, status, code, issues }, { status });

const page = (results: unknown[]) => HttpResponse.json({ results, total: results.length });

/** The REST contract over a {@link World}. Refuses what the real server refuses, as far as the screens show it. */
export function handlers(world: World): HttpHandler[] {
  const v1 = (path: string) => `*/api/v1/${path}`;
  const project = (params: Record<string, unknown>) => world.projects.get(String(params.id));
  return [
    http.all('*', ({ request }) => {
      if (world.away) return HttpResponse.error();
      const open = new URL(request.url).pathname.startsWith('/api/v1/auth/');
      const token = request.headers.get('Authorization')?.replace('Bearer ', '') ?? '';
      return open || world.access.has(token)
        ? undefined
        : problem(401, 'AUTH_TOKEN_EXPIRED', 'The access token has expired.');
    }),
    http.get(v1('auth/setup'), () => HttpResponse.json({ required: false })),
    http.post(v1('auth/login'), async ({ request }) => {
      const { email, password } = (await request.json()) as Record<string, string>;
      const good = email === EMAIL && password === PASSWORD;
      return good
        ? HttpResponse.json(world.tokens())
        : problem(401, 'AUTH_BAD_CREDENTIALS', 'Wrong e-mail or password.');
    }),
    http.post(v1('auth/setup'), () => HttpResponse.json(world.tokens())),
    http.post(v1('auth/refresh'), async ({ request }) => {
      const { refreshToken } = (await request.json()) as Record<string, string>;
      return world.refresh.delete(refreshToken ?? '')
        ? HttpResponse.json(world.tokens())
        : problem(401, 'AUTH_REQUIRED', 'Sign in again.');
    }),
    http.post(v1('auth/logout'), () => new HttpResponse(null, { status: 204 })),
    http.get(v1('projects'), () => page([...world.projects.values()])),
    http.post(v1('projects'), async ({ request }) => {
      const draft = (await request.json()) as Project;
      return HttpResponse.json(world.putProject(draft, world.next('p'), {}), { status: 201 });
    }),
    http.get(v1('projects/:id'), ({ params }) => {
      const found = project(params);
      return found ? HttpResponse.json(found) : problem(404, 'NOT_FOUND', 'There is no such project.');
    }),
    http.get(v1('projects/:id/members'), () => page(world.members)),
    http.post(v1('projects/:id/members'), async ({ request }) => {
      const { email, mayRun } = (await request.json()) as { email: string; mayRun: boolean };
      if (!email.endsWith('@example.org'))
        return problem(404, 'NOT_FOUND', `Nobody with the address ${email} has an account here.`);
      return HttpResponse.json(world.addMember(email, mayRun), { status: 201 });
    }),
    http.put(v1('projects/:id/members/:userId'), async ({ params, request }) => {
      const { mayRun } = (await request.json()) as { mayRun: boolean };
      const member = world.members.find(({ user }) => user.id === params.userId);
      if (member) member.mayRun = mayRun;
      return HttpResponse.json(member);
    }),
    http.delete(v1('projects/:id/members/:userId'), ({ params }) => {
      world.members = world.members.filter(({ user }) => user.id !== params.userId);
      return new HttpResponse(null, { status: 204 });
    }),
    http.put(v1('projects/:id'), async ({ params, request }) => {
      const { name, description, ...refs } = (await request.json()) as Project;
      const stale = request.headers.get('If-Match') !== `"${project(params)?.revision}"`;
      if (stale) return problem(412, 'STALE', 'Somebody was faster.');
      return HttpResponse.json(world.putProject({ name, description }, String(params.id), refsOf(refs)));
    }),
    http.get(v1('catalogues/default'), () =>
      HttpResponse.json({
        serviceTypes: Object.entries({ GE: 1.25, '10GE': 10, STM16: 2.48832, '100GE': 100 }).map(
          ([name, carriedGbps]) => ({ name, rateGbps: carriedGbps, carriedGbps }),
        ),
        fiberTypes: ['SSMF', 'NZDF'].map((name) => ({ name })),
        xponders: ['MP2X', 'MP1H'].map((name) => ({ name })),
      }),
    ),
    http.get(v1('catalogues/default/reach'), ({ request }) => reachOf(new URL(request.url).searchParams)),
    ...accountHandlers(world),
    ...inputHandlers(world, 'topologies'),
    ...inputHandlers(world, 'traffic-matrices'),
    ...inputHandlers(world, 'clusters'),
    ...inputHandlers(world, 'catalogues'),
    ...runHandlers(world),
    ...groomingDraftHandlers(world),
    http.get(v1('comparisons'), ({ request }) => {
      const query = new URL(request.url).searchParams;
      return HttpResponse.json(comparisonOf(world, query.get('before') ?? '', query.get('after') ?? ''));
    }),
  ];
}

const refsOf = ({ topology, trafficMatrix, clusters, catalogue }: Partial<Project>) => ({
  topology,
  trafficMatrix,
  clusters,
  catalogue,
});

function inputHandlers(world: World, kind: InputKind): HttpHandler[] {
  const inputs = world.inputs[kind];
  const path = (rest: string) => `*/api/v1/${kind}${rest}`;
  const latest = (id: string) => inputs.get(id)?.list.length ?? 0;
  return [
    http.get(path('/template'), () => new HttpResponse('a workbook')),
    http.get(path('/:id'), ({ params: { id } }) =>
      HttpResponse.json({
        id,
        name: inputs.get(String(id))?.name,
        latestVersion: latest(String(id)),
        createdAt: '2026-03-01T09:00:00Z',
        updatedAt: '2026-03-01T09:00:00Z',
        updatedBy: world.user.name,
      }),
    ),
    http.get(path('/:id/versions'), ({ params: { id } }) =>
      page((inputs.get(String(id))?.list ?? []).map((each) => each.version).reverse()),
    ),
    http.get(path('/:id/versions/:version'), ({ params: { id, version } }) => {
      const found = inputs.get(String(id))?.list[Number(version) - 1];
      return found
        ? HttpResponse.json({ ...found, warnings: [] })
        : problem(404, 'NOT_FOUND', 'There is no such version.');
    }),
    http.post(path('/:id/versions'), async ({ params: { id }, request }) => {
      if (request.headers.get('If-Match') !== `"${latest(String(id))}"`)
        return problem(412, 'STALE', 'A newer version exists.');
      const { name, comment, content } = (await request.json()) as { name: string; comment: string; content: never };
      return HttpResponse.json(world.addVersion(kind, String(id), name, content, comment), { status: 201 });
    }),
    http.get(path('/:id/diff'), ({ params: { id }, request }) => {
      const query = new URL(request.url).searchParams;
      const list = inputs.get(String(id))?.list ?? [];
      const changes = [
        {
          part: 'links',
          key: 'Aldmere-Castrum',
          kind: 'CHANGED',
          fields: [{ field: 'lengthKm', before: 221, after: 225.5 }],
        },
        { part: 'nodes', key: 'Isleton', kind: 'ADDED', fields: [] },
      ];
      return HttpResponse.json({
        before: list[Number(query.get('from')) - 1]?.version,
        after: list[Number(query.get('to')) - 1]?.version,
        total: changes.length,
        changes,
      });
    }),
    http.post(path('/:id/versions/:version/restore'), ({ params: { id, version }, request }) => {
      if (request.headers.get('If-Match') !== `"${latest(String(id))}"`)
        return problem(412, 'STALE', 'A newer version exists.');
      const old = inputs.get(String(id));
      const content = old?.list[Number(version) - 1]?.content;
      return HttpResponse.json(
        world.addVersion(kind, String(id), old?.name ?? '', content as never, `Restored version ${String(version)}`),
        { status: 201 },
      );
    }),
    http.post(path('/import'), ({ request }) => imported(world, kind, world.next('i'), request)),
    http.post(path('/:id/versions/import'), ({ params: { id }, request }) =>
      imported(world, kind, String(id), request),
    ),
  ];
}

async function imported(world: World, kind: InputKind, id: string, request: Request) {
  const form = await request.formData();
  const file = form.get('file') as File;
  if (file.name === FAULTY_FILE) return problem(422, 'INPUT_INVALID', 'The file has faults.', FAULTS);
  const content = JSON.parse(await file.text()) as never;
  return HttpResponse.json(world.addVersion(kind, id, String(form.get('name')), content, String(form.get('comment'))), {
    status: 201,
  });
}

function runHandlers(world: World): HttpHandler[] {
  const run = (params: Record<string, unknown>) => world.runs.get(String(params.id));
  const plan = (params: Record<string, unknown>) => world.plans.get(String(params.id));
  const path = (rest: string) => `*/api/v1/runs${rest}`;
  return [
    http.get(path(''), () => page([...world.runs.values()].reverse())),
    http.post(path(''), async ({ request }) =>
      HttpResponse.json(world.submit((await request.json()) as never), { status: 202 }),
    ),
    http.get(path('/:id'), ({ params }) => HttpResponse.json(run(params))),
    http.post(path('/:id/cancel'), ({ params }) =>
      HttpResponse.json(world.change(String(params.id), { state: 'CANCELLED' }), { status: 202 }),
    ),
    http.post(path('/:id/finish'), ({ params }) =>
      HttpResponse.json(world.change(String(params.id), { finishRequested: true }), { status: 202 }),
    ),
    http.get(path('/:id/events'), ({ params }) => eventStream(world, String(params.id))),
    http.get(path('/:id/result'), ({ params }) => {
      const { grooming, routing, light, materials } = plan(params) ?? {};
      return HttpResponse.json({
        runId: params.id,
        parts: ['grooming', 'routing', 'transmission', 'materials'],
        grooming: grooming?.statistics,
        groomingBound: grooming?.bound,
        routing: routing?.statistics,
        routingBound: routing?.bound,
        transmission: light?.statistics,
        materials: materials?.summary.totals,
        power: plan(params) && POWER.statistics,
        warnings: [],
      });
    }),
    http.get(path('/:id/result/power'), () => HttpResponse.json(POWER)),
    http.get(path('/:id/result/power/segments'), () => page(POWER.segments)),
    http.get(path('/:id/result/grooming'), ({ params }) => HttpResponse.json(plan(params)?.grooming)),
    http.get(path('/:id/result/routing'), ({ params }) => HttpResponse.json(plan(params)?.routing)),
    http.get(path('/:id/result/lightpaths'), ({ params }) => page(plan(params)?.routing.lightpaths ?? [])),
    http.get(path('/:id/result/transmission'), ({ params }) => HttpResponse.json(plan(params)?.light)),
    http.get(path('/:id/result/transmission/lightpaths'), ({ params, request }) =>
      page((plan(params)?.light.lightpaths ?? []).filter(({ requestId }) => requestId.includes(wanted(request)))),
    ),
    http.get(path('/:id/result/transmission/lines'), ({ params, request }) =>
      page((plan(params)?.lines ?? []).filter(({ linkId }) => linkId.includes(wanted(request)))),
    ),
    http.get(path('/:id/result/materials/summary'), ({ params }) => HttpResponse.json(plan(params)?.materials.summary)),
    http.get(path('/:id/result/materials/difference'), ({ params }) =>
      HttpResponse.json(differenceOf(plan(params)?.materials)),
    ),
    http.get(path('/:id/result/materials/sites'), ({ params }) => page(plan(params)?.materials.sites ?? [])),
    http.get(path('/:id/result/services'), ({ params, request }) => page(tracesOf(plan(params), wanted(request)))),
    http.get(path('/:id/result/cards'), ({ params, request }) => page(usesOf(plan(params), wanted(request)))),
    http.get(path('/:id/result/spectrum'), ({ params }) => HttpResponse.json(plan(params)?.spectrum)),
  ];
}

const wanted = (request: Request) => new URL(request.url).searchParams.get('q') ?? '';

/** A run told by its events: queued, half done, done. */
function eventStream(world: World, id: string): Response {
  const half = () =>
    world.change(id, {
      state: 'RUNNING',
      progress: {
        fraction: 0.5,
        stage: 'routing',
        message: 'Half of the requests have a route.',
        bestObjective: 14,
        bound: 12,
      },
    });
  const steps: [string, () => Run | undefined][] = [
    ['snapshot', () => world.runs.get(id)],
    ['progress', half],
    ['end', () => world.finish(id)],
  ];
  const text = steps.map(([name, step]) => `event: ${name}\ndata: ${JSON.stringify(step())}\n\n`).join('');
  return new HttpResponse(text, { headers: { 'Content-Type': 'text/event-stream' } });
}
