import type { KeptGrooming, Run, RunSubmission } from '~/api/types';
import {
  DEFAULTS,
  faultOf,
  GROOMING_FIELDS,
  LIGHT_FIELDS,
  ROUTING_FIELDS,
  type NumberField,
  type RoutingForm,
  type RunForm,
  type StartForm,
} from './runFields';

const nameFault = (value: string) => (value.trim() === '' ? 'A run needs a name' : null);

/** Which parts of the form each kind of run uses. */
export const grooms = ({ kind }: RunForm) => kind === 'PLAN' || kind === 'GROOMING';
export const routes = ({ kind }: RunForm) => kind === 'PLAN' || kind === 'ROUTING';
export const lights = ({ kind }: RunForm) => kind === 'PLAN' || kind === 'TRANSMISSION';
export const builds = ({ kind }: RunForm) => kind === 'ROUTING' || kind === 'TRANSMISSION' || kind === 'POWER';
/** Whether routing goes on from an earlier one instead of starting cold. */
export const resumes = ({ kind, resume }: RunForm) => kind === 'ROUTING' && resume;
export const keepsRun = ({ from }: StartForm) => from === 'installed' || from === 'places';

/** Everything that is wrong with the parts of the form that the chosen kind uses. */
export function faultsOf(form: RunForm): Record<string, string | null> {
  const faults: Record<string, string | null> = { name: nameFault(form.name) };
  if (grooms(form)) Object.assign(faults, partFaults('grooming', GROOMING_FIELDS, form.grooming));
  if (routes(form)) Object.assign(faults, partFaults('routing', ROUTING_FIELDS, form.routing));
  if (lights(form)) Object.assign(faults, partFaults('transmission', LIGHT_FIELDS, form.transmission));
  if (builds(form) && !form.basedOnRunId) faults.basedOnRunId = 'Choose the run whose lightpaths to take';
  if (grooms(form) && keepsRun(form.start) && !form.start.runId) faults['start.runId'] = 'Choose the run to start from';
  return faults;
}

function partFaults<K extends string>(
  part: string,
  fields: Record<K, NumberField>,
  values: NoInfer<Record<K, number | ''>>,
): Record<string, string | null> {
  const keys = Object.keys(fields) as K[];
  return Object.fromEntries(keys.map((key) => [`${part}.${key}`, faultOf(fields[key], values[key])]));
}

/** The form as the server takes it: only the parts that the chosen kind uses. */
export function submissionOf(projectId: string, form: RunForm): RunSubmission {
  return {
    projectId,
    kind: form.kind,
    name: form.name.trim(),
    parameters: {
      ...(grooms(form) && { grooming: form.grooming, ...keepOf(form.start) }),
      ...(routes(form) && { routing: routingOf(form.routing) }),
      ...(resumes(form) && { resume: true }),
      ...(lights(form) && { transmission: filled(form.transmission) }),
    },
    ...(builds(form) && form.basedOnRunId && { basedOnRunId: form.basedOnRunId }),
  };
}

function keepOf({ from, runId, draft }: StartForm): { keep?: KeptGrooming } {
  if (from === 'installed' && runId) return { keep: { runId } };
  if (from === 'places' && runId) return { keep: { placesOfRunId: runId } };
  return from === 'draft' && draft ? { keep: { draft } } : {};
}

function routingOf({ reachBy, reachKm, ...rest }: RoutingForm) {
  return filled(reachBy === 'km' ? { ...rest, reachKm } : { ...rest, gsnrReach: reachBy });
}

/** What was left empty is left out, and takes its default. */
const filled = <T extends object>(part: T) =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== '')) as {
    [K in keyof T]: Exclude<T[K], ''>;
  };

/** The form of an earlier run, to be changed and run again. */
export function formOf(run: Run): RunForm {
  const { grooming, routing, transmission, keep, resume } = run.parameters;
  return {
    kind: run.kind,
    name: `${run.name}, changed`,
    basedOnRunId: run.inputs.basedOnRunId ?? null,
    resume: resume === true,
    start: startOf(keep),
    grooming: { ...DEFAULTS.grooming, ...grooming },
    routing: { ...DEFAULTS.routing, ...known(routing), reachBy: routing?.gsnrReach ?? 'km' },
    transmission: { ...DEFAULTS.transmission, ...known(transmission) },
  } as RunForm;
}

/** The form of a routing that goes on from that of an earlier run, asked as that one was. */
export function continuationOf(run: Run): RunForm {
  return { ...formOf(run), kind: 'ROUTING', name: `${run.name}, gone on`, basedOnRunId: run.id, resume: true };
}

function startOf(keep: KeptGrooming | null | undefined): StartForm {
  if (keep?.runId) return { from: 'installed', runId: keep.runId };
  if (keep?.placesOfRunId) return { from: 'places', runId: keep.placesOfRunId };
  return keep?.draft ? { from: 'draft', runId: null, draft: keep.draft } : DEFAULTS.start;
}

/** Without the values that are absent, which would hide the defaults. */
const known = (part: object | null | undefined) =>
  Object.fromEntries(Object.entries(part ?? {}).filter(([, value]) => value != null));
