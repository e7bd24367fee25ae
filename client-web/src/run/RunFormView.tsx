import { Button, Container, Group, Radio, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Refusal } from '~/api/problem';
import type { Project, Run } from '~/api/types';
import { Failure } from '~/common/Failure';
import { IssueTable } from '~/input/IssueTable';
import { GroomingSection, RoutingSection } from './RunFormSections';
import { newKey, useSubmitRun } from './runApi';
import type { RunForm } from './runFields';
import { faultsOf, submissionOf } from './runForm';

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
  const send = form.onSubmit((values) =>
    submit.mutate(
      { submission: submissionOf(project.id, values), key },
      { onSuccess: (run) => navigate(`/projects/${project.id}/runs/${run.id}`) },
    ),
  );
  const { kind } = form.values;
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
              <Radio value="PLAN" label="Whole plan: services into lightpaths, lightpaths onto fibre and channels" />
              <Radio value="GROOMING" label="Grooming alone: services into lightpaths" />
              <Radio value="ROUTING" label="Routing alone: the lightpaths of an earlier grooming" />
            </Stack>
          </Radio.Group>
          {kind === 'ROUTING' && (
            <Select
              label="Lightpaths of"
              placeholder="Choose an earlier run"
              required
              data={groomings(earlier)}
              nothingFoundMessage="No grooming has succeeded yet: start one first."
              {...form.getInputProps('basedOnRunId')}
            />
          )}
          {kind !== 'ROUTING' && <GroomingSection form={form} />}
          {kind !== 'GROOMING' && <RoutingSection form={form} />}
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

const groomings = (earlier: Run[]) =>
  earlier
    .filter((run) => run.state === 'SUCCEEDED' && run.kind !== 'ROUTING')
    .map((run) => ({ value: run.id, label: run.name }));

function Refused({ error }: { error: unknown }) {
  return (
    <Stack gap="xs">
      <Failure error={error} doing="start the run" />
      {error instanceof Refusal && error.issues.length > 0 && <IssueTable issues={error.issues} />}
    </Stack>
  );
}
