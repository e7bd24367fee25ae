import { Button, Group, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import type { Project } from '~/api/types';
import { Failure } from '~/common/Failure';
import { ago } from '~/common/format';
import { useRuns } from '~/run/runApi';
import { useCreateGroomingDraft } from './draftApi';

const NOTHING = '';

/** Begins a draft with what a run groomed, or with nothing. */
export function NewDraft({ project }: { project: Project }) {
  const create = useCreateGroomingDraft(project.id);
  const runs = useRuns(project.id);
  const navigate = useNavigate();
  const form = useForm({
    initialValues: { name: '', basedOnRunId: NOTHING },
    validate: { name: (value) => (value.trim() === '' ? 'A draft needs a name' : null) },
  });
  const groomed = (runs.data ?? []).filter(
    ({ state, kind }) => state === 'SUCCEEDED' && (kind === 'PLAN' || kind === 'GROOMING'),
  );
  const submit = form.onSubmit(({ name, basedOnRunId }) =>
    create.mutate(
      { name: name.trim(), ...(basedOnRunId && { basedOnRunId }) },
      { onSuccess: ({ head }) => navigate(`/projects/${project.id}/grooming/${head.id}`) },
    ),
  );
  return (
    <form onSubmit={submit} noValidate>
      {create.isError && <Failure error={create.error} doing="begin the draft" />}
      <Group align="flex-end">
        <TextInput label="Name" flex={1} placeholder="North by hand" {...form.getInputProps('name')} />
        <Select
          label="Begin with"
          w={280}
          allowDeselect={false}
          data={[
            { value: NOTHING, label: 'nothing' },
            ...groomed.map(({ id, name, submittedAt }) => ({ value: id, label: `${name}, ${ago(submittedAt)}` })),
          ]}
          {...form.getInputProps('basedOnRunId')}
        />
        <Button type="submit" leftSection={<IconPlus size={16} />} loading={create.isPending}>
          Begin
        </Button>
      </Group>
    </form>
  );
}
