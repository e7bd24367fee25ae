import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyState } from '~/common/EmptyState';

export function NotFound() {
  return (
    <EmptyState
      icon={<IconMapOff />}
      title="There is no such page"
      action={
        <Button component={Link} to="/">
          Go to the projects
        </Button>
      }
    >
      The address may be mistyped, or the link is older than the product.
    </EmptyState>
  );
}
