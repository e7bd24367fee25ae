import type {
  Clusters,
  EquipmentCatalogue,
  InputVersion,
  Project,
  ProjectDraft,
  ProjectMember,
  Run,
  RunSubmission,
  Topology,
  TrafficMatrix,
  User,
} from '~/api/types';
import { Accounts } from './accounts';
import type { ContentOf, InputKind } from '~/input/inputApi';
import { planOf, type Plan } from './plan';
import { topology, traffic } from './sample';

export const EMAIL = 'planner@example.org';
export const PASSWORD = 'correct horse';

const user: User = { id: 'u1', email: EMAIL, name: 'Robin Planner', role: 'ADMIN' };
const MADE = '2026-03-01T09:00:00Z';

interface Versions<T> {
  name: string;
  list: { version: InputVersion; content: T }[];
}

const summaryOf = (content: ContentOf[InputKind]) =>
  'nodes' in content && Array.isArray(content.nodes)
    ? `${content.nodes.length} nodes`
    : 'demands' in content && Array.isArray(content.demands)
      ? `${content.demands.length} demands`
      : 'another kind of input';

/** What the contract server knows: the state behind the REST contract, in memory. */
export class World {
  readonly user = user;
  readonly accounts = new Accounts();
  readonly projects = new Map<string, Project>();
  readonly inputs = {
    topologies: new Map<string, Versions<Topology>>(),
    'traffic-matrices': new Map<string, Versions<TrafficMatrix>>(),
    clusters: new Map<string, Versions<Clusters>>(),
    catalogues: new Map<string, Versions<EquipmentCatalogue>>(),
  };
  members: ProjectMember[] = [{ user, owner: true, mayRun: true, addedAt: MADE }];
  readonly runs = new Map<string, Run>();
  readonly plans = new Map<string, Plan>();
  /** Tokens in force. Clear `access` to make them expire, `refresh` to end the session. */
  readonly access = new Set<string>();
  readonly refresh = new Set<string>();
  /** When set, nobody answers. */
  away = false;
  private counter = 0;

  constructor() {
    this.addVersion('topologies', 't1', 'North ring', topology(), 'First import');
    this.addVersion('traffic-matrices', 'm1', 'Year 1', traffic(), 'First import');
    this.putProject({ name: 'Sample: national network', description: 'Ships with the product' }, 'p1', {
      topology: { id: 't1', version: 1 },
      trafficMatrix: { id: 'm1', version: 1 },
    });
  }

  next(stem: string): string {
    return `${stem}${++this.counter}`;
  }

  tokens() {
    const accessToken = this.next('access-');
    const refreshToken = this.next('refresh-');
    this.access.add(accessToken);
    this.refresh.add(refreshToken);
    return { accessToken, expiresInSeconds: 900, refreshToken, user };
  }

  addVersion(kind: InputKind, id: string, name: string, content: ContentOf[InputKind], comment: string) {
    const inputs = this.inputs[kind] as Map<string, Versions<ContentOf[InputKind]>>;
    const known = inputs.get(id) ?? { name, list: [] };
    const version: InputVersion = {
      id,
      version: known.list.length + 1,
      comment,
      summary: summaryOf(content),
      author: user.name,
      createdAt: MADE,
    };
    inputs.set(id, { ...known, list: [...known.list, { version, content }] });
    return { version, content, warnings: [] };
  }

  putProject(
    draft: { name: string; description: string },
    id: string,
    refs: Pick<ProjectDraft, 'topology' | 'trafficMatrix' | 'clusters' | 'catalogue'>,
  ): Project {
    const revision = (this.projects.get(id)?.revision ?? 0) + 1;
    const rights: Project['rights'] = ['READ', 'EDIT', 'RUN', 'SHARE', 'DELETE'];
    const project = { ...draft, ...refs, id, owner: user, revision, createdAt: MADE, updatedAt: MADE, rights };
    this.projects.set(id, project);
    return project;
  }

  addMember(email: string, mayRun: boolean): ProjectMember {
    const name = email.split('@')[0] ?? email;
    const added = { user: { ...user, id: this.next('u'), email, name }, owner: false, mayRun, addedAt: MADE };
    this.members = [...this.members, added];
    return added;
  }

  submit({ projectId, kind, name, parameters, priority, basedOnRunId }: RunSubmission): Run {
    const project = this.projects.get(projectId);
    const run: Run = {
      id: this.next('run-'),
      projectId,
      kind,
      name,
      state: 'QUEUED',
      inputs: {
        topology: project?.topology ?? { id: '', version: 0 },
        trafficMatrix: project?.trafficMatrix ?? { id: '', version: 0 },
        ...(basedOnRunId && { basedOnRunId }),
      },
      parameters: parameters ?? {},
      priority: priority ?? 5,
      progress: { fraction: 0, stage: 'queued', message: '' },
      attempt: 0,
      cancelRequested: false,
      finishRequested: false,
      stale: false,
      submittedBy: user.name,
      submittedAt: MADE,
    };
    this.runs.set(run.id, run);
    return run;
  }

  change(id: string, change: Partial<Run>): Run {
    const run = { ...this.runs.get(id), ...change } as Run;
    this.runs.set(id, run);
    return run;
  }

  /** Ends a run with a result. */
  finish(id: string): Run {
    const network = this.inputs.topologies.get('t1')?.list[0]?.content;
    const asked = this.inputs['traffic-matrices'].get('m1')?.list[0]?.content;
    if (network && asked) this.plans.set(id, planOf(network, asked));
    return this.change(id, {
      state: 'SUCCEEDED',
      attempt: 1,
      startedAt: MADE,
      endedAt: '2026-03-01T09:00:02Z',
      progress: { fraction: 1, stage: 'done', message: '' },
    });
  }
}
