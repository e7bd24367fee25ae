import { Switch, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { FigureChange } from '~/api/types';
import { changeOf, figureRows, shown, type FigureRow } from './figures';
import classes from './ComparisonPage.module.css';

/** The figures of two results side by side. */
export function FigureTable({ figures }: { figures: FigureChange[] }) {
  const [onlyChanged, setOnlyChanged] = useState(true);
  const all = figureRows(figures);
  const changed = all.filter(({ before, after }) => before !== after);
  const rows = onlyChanged ? changed : all;
  return (
    <div className={classes.scroll}>
      <Switch
        size="xs"
        m="sm"
        label={`Only what differs: ${changed.length} of ${all.length} figures`}
        checked={onlyChanged}
        onChange={(event) => setOnlyChanged(event.currentTarget.checked)}
      />
      {rows.length === 0 ? (
        <Text size="sm" c="dimmed" px="sm">
          Both results have the same figures.
        </Text>
      ) : (
        <Table stickyHeader verticalSpacing={5} aria-label="figures">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Figure</Table.Th>
              <Table.Th ta="right">Before</Table.Th>
              <Table.Th ta="right">After</Table.Th>
              <Table.Th ta="right">Change</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, at) => (
              <Row key={row.id} row={row} opensPart={row.part !== rows[at - 1]?.part} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </div>
  );
}

function Row({ row, opensPart }: { row: FigureRow; opensPart: boolean }) {
  return (
    <>
      {opensPart && (
        <Table.Tr>
          <Table.Th colSpan={4} scope="rowgroup" className={classes.part}>
            {row.part}
          </Table.Th>
        </Table.Tr>
      )}
      <Table.Tr>
        <Table.Td>
          {row.label}
          {row.unit && (
            <Text span size="xs" c="dimmed">
              {' '}
              {row.unit}
            </Text>
          )}
        </Table.Td>
        <Table.Td className={classes.number}>{shown(row, row.before)}</Table.Td>
        <Table.Td className={classes.number}>{shown(row, row.after)}</Table.Td>
        <Table.Td className={classes.number}>{changeOf(row)}</Table.Td>
      </Table.Tr>
    </>
  );
}
