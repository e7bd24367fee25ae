import { Badge, Button, Card, Container, Group, SimpleGrid, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFolderPlus, IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Project } from '~/api/types';
import { EmptyState } from '~/common/EmptyState';
import { ago } from '~/common/format';
import { Loaded } from '~/common/Loaded';
import { NewProject } from './NewProject';
import { useProjects } from './projectApi';
import classes from './ProjectsPage.module.css';

export function ProjectsPage() {
  const projects = useProjects();
  const [making, { open, close }] = useDisclosure();
  const start = (
    <Button leftSection={<IconPlus size={16} />} onClick={open}>
      New project
    </Button>
  );
  return (
    <div className={classes.page}>
      <Container size="xl" py="xl" component="main">
        <Group justify="space-between" mb="lg">
          <Title order={1} fz="h2">
            Projects
          </Title>
          {start}
        </Group>
        <Loaded query={projects} doing="load the projects">
          {(list) => (list.length === 0 ? <NoProjects action={start} /> : <Cards projects={list} />)}
        </Loaded>
        <NewProject opened={making} onClose={close} />
      </Container>
    </div>
  );
}

function NoProjects({ action }: { action: React.ReactNode }) {
  return (
    <EmptyState icon={<IconFolderPlus />} title="No projects yet" action={action}>
      A project holds a network, the traffic it has to carry, and the plans made from them. Make one, then import your
      workbooks.
    </EmptyState>
  );
}

function Cards({ projects }: { projects: Project[] }) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
      {projects.map((project) => (
        <Card
          key={project.id}
          component={Link}
          to={`/projects/${project.id}`}
          withBorder
          padding="lg"
          className={classes.card}
        >
          <Text fw={600} fz="lg" truncate>
            {project.name}
          </Text>
          <Text size="sm" c="dimmed" lineClamp={2} mih={40} mt={2}>
            {project.description || 'No description'}
          </Text>
          <Group gap={6} mt="md">
            <Bound is={project.topology !== undefined} what="network" />
            <Bound is={project.trafficMatrix !== undefined} what="traffic" />
          </Group>
          <Text size="xs" c="dimmed" mt="md">
            {project.owner.name} · changed {ago(project.updatedAt)}
          </Text>
        </Card>
      ))}
    </SimpleGrid>
  );
}

function Bound({ is, what }: { is: boolean; what: string }) {
  return is ? (
    <Badge variant="light" tt="none">
      {what}
    </Badge>
  ) : (
    <Badge variant="outline" color="gray" tt="none">
      no {what} yet
    </Badge>
  );
}
