import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';

/** Begins something new, beside the table that it will stand in. */
export function AddButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button size="compact-sm" variant="light" leftSection={<IconPlus size={14} />} onClick={onClick} ml="auto">
      {label}
    </Button>
  );
}
