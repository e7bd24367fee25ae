import { Anchor, Group, Kbd, Text, UnstyledButton } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import type { User } from '~/api/types';
import { useProject } from '~/project/projectApi';
import { Brand } from './Brand';
import { SchemeToggle } from './SchemeToggle';
import classes from './TopBar.module.css';
import { UserMenu } from './UserMenu';

/** Where we are, search over everything, theme, and who is signed in. */
export function TopBar({ user }: { user: User }) {
  const { projectId } = useParams();
  return (
    <Group h="100%" px="md" justify="space-between" wrap="nowrap">
      <Group gap="xs" wrap="nowrap" className={classes.where}>
        <Anchor component={Link} to="/" underline="never" c="inherit" aria-label="NetPlanner, all projects">
          <Brand />
        </Anchor>
        {projectId && <ProjectName id={projectId} />}
      </Group>
      <Group gap="xs" wrap="nowrap">
        <UnstyledButton className={classes.search} onClick={spotlight.open} aria-label="Search and commands">
          <IconSearch size={14} />
          <span className={classes.searchText}>Search or run a command</span>
          <Kbd size="xs">Ctrl K</Kbd>
        </UnstyledButton>
        <SchemeToggle />
        <UserMenu user={user} />
      </Group>
    </Group>
  );
}

function ProjectName({ id }: { id: string }) {
  const project = useProject(id);
  return (
    <>
      <Text c="dimmed" aria-hidden>
        /
      </Text>
      <Text fw={600} size="sm" truncate>
        {project.data?.name ?? '…'}
      </Text>
    </>
  );
}
