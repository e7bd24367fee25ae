import { ActionIcon, Avatar, Menu, Text } from '@mantine/core';
import { IconLogout, IconUserCog, IconUsers } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { User } from '~/api/types';
import { signOut } from '~/account/accountApi';
import { ROLES } from '~/account/roles';

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
        <Menu.Item component={Link} to="/account" leftSection={<IconUserCog size={16} />}>
          Your account
        </Menu.Item>
        {user.role === 'ADMIN' && (
          <Menu.Item component={Link} to="/users" leftSection={<IconUsers size={16} />}>
            All accounts
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void signOut()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
