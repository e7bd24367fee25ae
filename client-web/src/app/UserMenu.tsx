import { ActionIcon, Avatar, Menu, Text } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import type { User } from '~/api/types';
import { signOut } from '~/account/accountApi';

const ROLES = { ADMIN: 'Administrator', MANAGER: 'Manager', DESIGNER: 'Designer' } as const;

export function UserMenu({ user }: { user: User }) {
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon variant="transparent" size="lg" aria-label={`Account of ${user.name}`}>
          <Avatar size={30} radius="xl" color="petrol" name={user.name} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)">
            {user.name}
          </Text>
          {user.email} · {ROLES[user.role]}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void signOut()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
