import { Center, Group, Loader, Text, useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import type { Lightpath, SpectrumUse } from '~/api/types';
import { percent } from '~/common/format';
import { SIGNALS } from '~/common/palette';
import type { Selection } from '~/common/useSelection';
import { litChannels } from './channels';
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
  const lit = useMemo(() => litChannels(lightpaths), [lightpaths]);
  const rows = useMemo(
    () =>
      [...(spectrum?.results ?? [])].sort(
        (one, other) => other.use - one.use || one.linkId.localeCompare(other.linkId),
      ),
    [spectrum],
  );
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
          {rows.length} links × {spectrum.channels} channels
          {rows[0] && `, fullest ${rows[0].linkId} at ${percent(rows[0].use)}`}
        </Text>
      </Group>
      <SpectrumStrip rows={rows} channels={spectrum.channels} lit={lit} selection={selection} select={select} />
    </>
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
