import { SegmentedControl, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './TablePart.module.css';

interface Props {
  headline: string;
  detail: ReactNode;
  /** The tables to choose from, and which of them is shown. */
  tables: { value: string; label: string }[];
  table: string;
  onTable: (table: string) => void;
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a result: what it comes to in a line, then one of its tables. */
export function TablePart({ headline, detail, tables, table, onTable, aside, children }: Props) {
  return (
    <>
      <div className={classes.top}>
        <div>
          <Text size="sm" fw={600}>
            {headline}
          </Text>
          <Text size="xs" c="dimmed">
            {detail}
          </Text>
          <SegmentedControl mt={8} size="xs" aria-label="What to list" value={table} onChange={onTable} data={tables} />
        </div>
        {aside}
      </div>
      <div className={classes.table}>{children}</div>
    </>
  );
}
