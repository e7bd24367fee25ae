import { Center, Group, Loader, Switch, Text, useComputedColorScheme } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Lightpath, LinkUse, SpectrumUse } from '~/api/types';
import { counted, percent } from '~/common/format';
import { SIGNALS } from '~/common/palette';
import { selectedId, type Selection } from '~/common/useSelection';
import { crosses, freeAlong, litCells } from './channels';
import { SpectrumStrip } from './SpectrumStrip';
import classes from './SpectrumPart.module.css';

interface Props {
  spectrum: SpectrumUse | undefined;
  lightpaths: Lightpath[];
  selection: Selection | undefined;
  select: (next: Selection | undefined) => void;
}

/** Links down, channels across: what is lit where, fullest link first. */
export function SpectrumPart({ spectrum, lightpaths, selection, select }: Props) {
  const lit = useMemo(() => litCells(lightpaths, spectrum?.lowestSlotEdge), [lightpaths, spectrum]);
  const rows = useMemo(
    () =>
      [...(spectrum?.results ?? [])].sort(
        (one, other) => other.use - one.use || one.linkId.localeCompare(other.linkId),
      ),
    [spectrum],
  );
  const [narrow, setNarrow] = useState(false);
  const chosen = lightpaths.find(({ requestId }) => requestId === selectedId(selection, 'lightpath'));
  const noun = lightpaths[0]?.working.segments[0]?.slot ? 'slot' : 'channel';
  const signal = SIGNALS[useComputedColorScheme('light')];
  if (!spectrum) {
    return (
      <Center h={200}>
        <Loader aria-label="Loading the spectrum" />
      </Center>
    );
  }
  return (
    <>
      <Group px="sm" py={8} gap="md" className={classes.bar}>
        <Key colour={signal.working} text="working" />
        <Key colour={signal.protection} text="protection" />
        <Key colour={signal.spare} text="spare" />
        <Text size="xs" c="dimmed" ml="auto">
          {rows.length} links × {spectrum.channels} {noun}s
          {rows[0] && `, fullest ${rows[0].linkId} at ${percent(rows[0].use)}`}
        </Text>
      </Group>
      {chosen && (
        <Group px="sm" py={6} gap="md" className={classes.bar} wrap="nowrap">
          <Free links={chosen.working.links} rows={rows} cells={spectrum.channels} noun={noun} />
          <Switch
            size="xs"
            label="Only its links"
            checked={narrow}
            onChange={(event) => setNarrow(event.currentTarget.checked)}
          />
        </Group>
      )}
      <SpectrumStrip
        rows={chosen && narrow ? rows.filter(({ linkId }) => crosses(chosen, linkId)) : rows}
        channels={spectrum.channels}
        noun={noun}
        lit={lit}
        selection={selection}
        select={select}
      />
    </>
  );
}

interface FreeProps {
  links: string[];
  rows: LinkUse[];
  cells: number;
  noun: string;
}

/** What is still free along the working route, from end to end. */
function Free({ links, rows, cells, noun }: FreeProps) {
  const { words, count } = useMemo(() => freeAlong(links, rows, cells), [links, rows, cells]);
  return (
    <Text size="xs" style={{ flex: 1, minWidth: 0 }} title={words} truncate>
      {count === 0
        ? `No ${noun} is free all along its working route`
        : `Free all along its working route: ${counted(count, noun)}, ${words}`}
    </Text>
  );
}

function Key({ colour, text }: { colour: string; text: string }) {
  return (
    <Group gap={6}>
      <span className={classes.key} style={{ background: colour }} aria-hidden />
      <Text size="xs">{text}</Text>
    </Group>
  );
}
