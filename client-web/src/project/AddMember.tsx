import { Button, Checkbox, Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconUserPlus } from '@tabler/icons-react';

/** Lets somebody in by e-mail; what was typed stays when that is refused. */
export function AddMember({ onAdd }: { onAdd: (email: string, mayRun: boolean) => Promise<unknown> }) {
  const form = useForm({
    initialValues: { email: '', mayRun: false },
    validate: { email: (value) => (/^\S+@\S+$/.test(value.trim()) ? null : 'Give an e-mail address') },
  });
  const add = form.onSubmit(({ email, mayRun }) => {
    onAdd(email.trim(), mayRun).then(form.reset, () => undefined);
  });
  return (
    <form onSubmit={add} noValidate>
      <Group align="flex-start">
        <TextInput
          flex={1}
          aria-label="E-mail of a colleague"
          placeholder="E-mail of a colleague who has an account here"
          {...form.getInputProps('email')}
        />
        <Checkbox mt={8} label="may start runs" {...form.getInputProps('mayRun', { type: 'checkbox' })} />
        <Button type="submit" leftSection={<IconUserPlus size={16} />}>
          Share
        </Button>
      </Group>
    </form>
  );
}
