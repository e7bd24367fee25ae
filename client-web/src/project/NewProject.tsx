import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from 'react-router';
import { Failure } from '~/common/Failure';
import { useCreateProject } from './projectApi';

export function NewProject({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const create = useCreateProject();
  const navigate = useNavigate();
  const form = useForm({
    initialValues: { name: '', description: '' },
    validate: { name: (value) => (value.trim() === '' ? 'A project needs a name' : null) },
  });
  const submit = form.onSubmit((values) =>
    create.mutate(values, { onSuccess: (project) => navigate(`/projects/${project.id}/inputs`) }),
  );
  return (
    <Modal opened={opened} onClose={onClose} title="New project" centered>
      <form onSubmit={submit} noValidate>
        <Stack>
          {create.isError && <Failure error={create.error} doing="make the project" />}
          <TextInput label="Name" required data-autofocus {...form.getInputProps('name')} />
          <Textarea label="Description" autosize minRows={2} {...form.getInputProps('description')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={create.isPending}>
              Make it
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
