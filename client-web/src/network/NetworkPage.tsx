import { Button } from '@mantine/core';
import { IconMapPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyState } from '~/common/EmptyState';
import { Loaded } from '~/common/Loaded';
import type { Project, VersionRef } from '~/api/types';
import { useContent } from '~/input/inputApi';
import { useOpenProject } from '~/project/ProjectPage';
import { useDraft } from '~/draft/useDraft';
import type { Edit } from '~/topology/edits';
import { NetworkView } from './NetworkView';

/** The network of a project on the map and in tables. */
export function NetworkPage() {
  const project = useOpenProject();
  if (!project.topology) return <NoNetwork projectId={project.id} />;
  return <BoundNetwork project={project} topology={project.topology} />;
}

function NoNetwork({ projectId }: { projectId: string }) {
  return (
    <EmptyState
      icon={<IconMapPlus />}
      title="This project has no network yet"
      action={
        <Button component={Link} to={`/projects/${projectId}/inputs`}>
          Import a network
        </Button>
      }
    >
      Import a workbook with the sheets Nodes and Links, or a JSON file. You can then edit it here.
    </EmptyState>
  );
}

function BoundNetwork({ project, topology }: { project: Project; topology: VersionRef }) {
  const draft = useDraft<Edit>(topology);
  const content = useContent('topologies', draft.base);
  return (
    <Loaded query={content} doing="load the network">
      {(opened) => <NetworkView project={project} saved={opened.content} draft={draft} />}
    </Loaded>
  );
}
