import { Button, Center } from '@mantine/core';
import { IconBug } from '@tabler/icons-react';
import { useRouteError } from 'react-router';
import { EmptyState } from '~/common/EmptyState';

/** What stands in place of a page that failed to draw, such as after the server was upgraded under an open tab. */
export function Crash() {
  const error = useRouteError();
  return (
    <Center mih="100vh">
      <EmptyState
        icon={<IconBug />}
        title="This page could not be shown"
        action={<Button onClick={() => window.location.reload()}>Load it again</Button>}
      >
        {error instanceof Error ? error.message : 'An unknown fault.'} Drafts of your edits are kept on this device.
      </EmptyState>
    </Center>
  );
}
