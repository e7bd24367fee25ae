import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { createColumnHelper, type ColumnDef } from '@tanstack/react-table';
import { useDeferredValue, useMemo } from 'react';
import { DataTable } from './DataTable';
import { counted } from './format';
import { textOf, type Pasted, type PastedRow } from './pastedCells';
import classes from './PasteDialog.module.css';

interface Props<E> {
  /** What a row is, such as "demand". */
  noun: string;
  /** Which columns are read. */
  hint: string;
  text: string;
  onText: (text: string) => void;
  read: (text: string) => Pasted<E>;
  onApply: (edits: E[]) => void;
  opened: boolean;
  onClose: () => void;
}

interface Line {
  number: number;
  outcome: string;
  wrong: boolean;
}

const line = createColumnHelper<Line>();
const COLUMNS = [
  line.accessor('number', { header: 'Row', size: 70, meta: { numeric: true } }),
  line.accessor('outcome', {
    header: 'What it does',
    size: 640,
    cell: ({ row, getValue }) => (
      <span className={classes.outcome} data-wrong={row.original.wrong || undefined} title={getValue()}>
        {getValue()}
      </span>
    ),
  }),
] as ColumnDef<Line>[];

/** Rows from a spreadsheet, each with what it will do. Those that something is wrong with stay here to be mended. */
export function PasteDialog<E>({ noun, hint, text, onText, read, onApply, opened, onClose }: Props<E>) {
  const settled = useDeferredValue(text);
  const { head, ignored, rows } = useMemo(() => read(settled), [read, settled]);
  const edits = rows.flatMap(({ edit }) => (edit === undefined ? [] : [edit]));
  const faulty = rows.filter(({ faults }) => faults.length > 0);
  const apply = () => {
    onApply(edits);
    onText(faulty.length > 0 ? textOf([...(head ? [head] : []), ...faulty.map(({ cells }) => cells)]) : '');
    if (faulty.length === 0) onClose();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={`Paste ${noun}s from a spreadsheet`} size="xl" centered>
      <Stack gap="sm">
        <Textarea
          label="Rows"
          description={hint}
          data-autofocus
          minRows={4}
          maxRows={8}
          autosize
          spellCheck={false}
          classNames={{ input: classes.cells }}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
        />
        {ignored.length > 0 && (
          <Text size="xs" c="dimmed">
            Not read: {ignored.join(', ')}
          </Text>
        )}
        {rows.length > 0 && (
          <div className={classes.rows}>
            <DataTable
              noun="pasted rows"
              rows={linesOf(rows)}
              columns={COLUMNS}
              rowId={({ number }) => String(number)}
            />
          </div>
        )}
        <Group justify="flex-end">
          {faulty.length > 0 && (
            <Text size="sm" flex={1} role="status">
              {counted(faulty.length, 'row')} cannot be taken over: mend above, nothing of it is lost.
            </Text>
          )}
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button onClick={apply} disabled={edits.length === 0 || settled !== text}>
            Take over {counted(edits.length, noun)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** What is wrong stands first. */
const linesOf = <E,>(rows: PastedRow<E>[]): Line[] =>
  rows
    .map(({ faults, words }, at) => ({ number: at + 1, outcome: faults.join('. ') || words, wrong: faults.length > 0 }))
    .sort((one, other) => Number(other.wrong) - Number(one.wrong));
