import type { Run, RunSubmission } from '~/api/types';
import { DEFAULTS, faultOf, GROOMING_FIELDS, ROUTING_FIELDS, type RunForm } from './runFields';

const nameFault = (value: string) => (value.trim() === '' ? 'A run needs a name' : null);

const grooms = ({ kind }: RunForm) => kind !== 'ROUTING';
const routes = ({ kind }: RunForm) => kind !== 'GROOMING';

/** Everything that is wrong with the parts of the form that the chosen kind uses. */
export function faultsOf(form: RunForm): Record<string, string | null> {
  const faults: Record<string, string | null> = { name: nameFault(form.name) };
  if (grooms(form)) {
    for (const [key, field] of Object.entries(GROOMING_FIELDS)) {
      faults[`grooming.${key}`] = faultOf(field, form.grooming[key as keyof typeof GROOMING_FIELDS]);
    }
  }
  if (routes(form)) {
    for (const [key, field] of Object.entries(ROUTING_FIELDS)) {
      const value = form.routing[key as keyof typeof ROUTING_FIELDS];
      faults[`routing.${key}`] = key === 'reachKm' && value === '' ? null : faultOf(field, value);
    }
  }
  if (form.kind === 'ROUTING' && !form.basedOnRunId)
    faults.basedOnRunId = 'Choose the grooming whose lightpaths to route';
  return faults;
}

/** The form as the server takes it: only the parts that the chosen kind uses. */
export function submissionOf(projectId: string, form: RunForm): RunSubmission {
  const { reachKm, ...routing } = form.routing;
  return {
    projectId,
    kind: form.kind,
    name: form.name.trim(),
    parameters: {
      ...(grooms(form) && { grooming: form.grooming }),
      ...(routes(form) && { routing: { ...routing, ...(reachKm !== '' && { reachKm }) } }),
    },
    ...(form.kind === 'ROUTING' && form.basedOnRunId && { basedOnRunId: form.basedOnRunId }),
  };
}

/** The form of an earlier run, to be changed and run again. */
export function formOf(run: Run): RunForm {
  const { grooming, routing } = run.parameters;
  return {
    kind: run.kind,
    name: `${run.name}, changed`,
    basedOnRunId: run.inputs.basedOnRunId ?? null,
    grooming: { ...DEFAULTS.grooming, ...grooming },
    routing: { ...DEFAULTS.routing, ...routing, reachKm: routing?.reachKm ?? '' },
  } as RunForm;
}
