import { Button, Container, Group, Radio, Select, Stack, Switch, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Refusal } from '~/api/problem';
import type { Project, Run } from '~/api/types';
import { Failure } from '~/common/Failure';
import { ago } from '~/common/format';
import { IssueTable } from '~/input/IssueTable';
import { GroomingSection, LightSection, RoutingSection } from './RunFormSections';
import { newKey, useSubmitRun } from './runApi';
import type { RunForm } from './runFields';
import { builds, faultsOf, grooms, lights, resumes, routes, submissionOf } from './runForm';

const GROOMERS: Run['kind'][] = ['PLAN', 'GROOMING'];
const ROUTERS: Run['kind'][] = ['PLAN', 'ROUTING'];
/** Which runs make what a kind takes up: groomed lightpaths to route, or routed ones to judge. */
const MADE_BY: Record<RunForm['kind'], Run['kind'][]> = {
  PLAN: [],
  GROOMING: [],
  ROUTING: GROOMERS,
  TRANSMISSION: ROUTERS,
  POWER: ROUTERS,
};

interface Props {
  project: Project;
  initial: RunForm;
  earlier: Run[];
}

export function RunFormView({ project, initial, earlier }: Props) {
  const form = useForm<RunForm>({ initialValues: initial, validate: faultsOf, validateInputOnBlur: true });
  const [key] = useState(newKey);
  const submit = useSubmitRun();
  const navigate = useNavigate();
  const send = form.onSubmit(
    (values) =>
      submit.mutate(
        { submission: submissionOf(project.id, values), key },
        { onSuccess: (run) => navigate(`/projects/${project.id}/runs/${run.id}`) },
      ),
    (faults) => firstOf(Object.keys(faults).map((path) => form.getInputNode(path)))?.focus(),
  );
  const makers = resumes(form.values) ? ROUTERS : MADE_BY[form.values.kind];
  return (
    <Container size="md" py="lg" w="100%">
      <Title order={1} fz="h3">
        Start a run
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        With network v{project.topology?.version} and traffic v{project.trafficMatrix?.version}. The defaults are good
        for a first plan.
      </Text>
      <form onSubmit={send} noValidate>
        <Stack gap="lg">
          {submit.isError && <Refused error={submit.error} />}
          <TextInput label="Name" required {...form.getInputProps('name')} />
          <Radio.Group label="What to compute" {...form.getInputProps('kind')}>
            <Stack gap={6} mt={6}>
              <Radio
                value="PLAN"
                label="Whole plan: services into lightpaths, these onto fibre and channels, then their light"
              />
              <Radio value="GROOMING" label="Grooming alone: services into lightpaths" />
              <Radio value="ROUTING" label="Routing alone: the lightpaths of an earlier grooming" />
              <Radio value="TRANSMISSION" label="Light alone: whether the lightpaths of an earlier routing arrive" />
              <Radio value="POWER" label="Powers: amplifier settings and launch powers that raise the least margin" />
            </Stack>
          </Radio.Group>
          {builds(form.values) && (
            <Select
              label="Lightpaths of"
              placeholder="Choose an earlier run"
              required
              data={choices(earlier, makers)}
              nothingFoundMessage="No such run has succeeded yet: start one first."
              {...form.getInputProps('basedOnRunId')}
            />
          )}
          {form.values.kind === 'ROUTING' && (
            <Switch
              label="Go on from its routing"
              description="The search starts from the plan of that run, takes its whole time and ends with none worse."
              {...form.getInputProps('resume', { type: 'checkbox' })}
            />
          )}
          {grooms(form.values) && <GroomingSection form={form} groomed={choices(earlier, GROOMERS)} />}
          {routes(form.values) && <RoutingSection form={form} />}
          {lights(form.values) && <LightSection form={form} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => navigate(-1)}>
              Cancel
            </Button>
            <Button type="submit" loading={submit.isPending} leftSection={<IconPlayerPlay size={16} />}>
              Start the run
            </Button>
          </Group>
        </Stack>
      </form>
    </Container>
  );
}

/** The runs of these kinds that succeeded, newest first. */
const choices = (earlier: Run[], kinds: Run['kind'][]) =>
  earlier
    .filter((run) => run.state === 'SUCCEEDED' && kinds.includes(run.kind))
    .map((run) => ({ value: run.id, label: `${run.name}, ${ago(run.submittedAt)}` }));

/** The form is longer than the page: the first field with a fault comes into sight, and can be typed in. */
const firstOf = (fields: (HTMLElement | null)[]) =>
  fields
    .filter((field) => field !== null)
    .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))[0];

function Refused({ error }: { error: unknown }) {
  return (
    <Stack gap="xs">
      <Failure error={error} doing="start the run" />
      {error instanceof Refusal && error.issues.length > 0 && <IssueTable issues={error.issues} />}
    </Stack>
  );
}
