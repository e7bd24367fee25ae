import { Button, Group, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconUserPlus } from '@tabler/icons-react';
import type { Role } from '~/api/types';
import { addressFault } from './passwordRule';
import { ROLE_CHOICES } from './roles';
import type { Invitation } from './userApi';

/** Makes an account for somebody; what was typed stays when that is refused. */
export function InviteUser({ onInvite }: { onInvite: (invitation: Invitation) => Promise<unknown> }) {
  const form = useForm({
    initialValues: { name: '', email: '', role: 'DESIGNER' as Role },
    validate: { name: (value) => (value.trim() === '' ? 'Give a name' : null), email: addressFault },
  });
  const invite = form.onSubmit(({ name, email, role }) => {
    onInvite({ name: name.trim(), email: email.trim(), role }).then(form.reset, () => undefined);
  });
  return (
    <form onSubmit={invite} noValidate>
      <Group align="flex-start">
        <TextInput flex={1} aria-label="Name" placeholder="Name" {...form.getInputProps('name')} />
        <TextInput flex={1} aria-label="E-mail" placeholder="E-mail" {...form.getInputProps('email')} />
        <Select aria-label="Role" w={150} data={ROLE_CHOICES} allowDeselect={false} {...form.getInputProps('role')} />
        <Button type="submit" leftSection={<IconUserPlus size={16} />}>
          Invite
        </Button>
      </Group>
    </form>
  );
}
