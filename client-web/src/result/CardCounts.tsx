import { Badge, Group } from '@mantine/core';
import { count } from '~/common/format';

/** How many cards of each type the plan needs. */
export function CardCounts({ cards }: { cards: Record<string, number> }) {
  return (
    <Group gap={6} aria-label="Cards by type">
      {Object.entries(cards).map(([type, quantity]) => (
        <Badge key={type} variant="light" tt="none" size="lg" fw={500}>
          {count(quantity)} × {type}
        </Badge>
      ))}
    </Group>
  );
}
