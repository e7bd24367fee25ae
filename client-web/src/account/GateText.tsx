import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** Heading and first words of a page in front of the sign-in. */
export function GateText({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <Title order={1} fz="h2">
        {title}
      </Title>
      <Text c="dimmed" size="sm" mt={4}>
        {children}
      </Text>
    </div>
  );
}
