import { SegmentedControl } from '@mantine/core';
import classes from './ResultView.module.css';
import type { LinkColour, LinkColours } from './useLinkColours';

const CHOICES: { value: LinkColour; label: string }[] = [
  { value: 'use', label: 'Use' },
  { value: 'margin', label: 'Margin' },
];

/** Lets the links of the map be coloured by what is lit or by how well it arrives. */
export function LinkColourChoice({ colours: { colour, choose } }: { colours: LinkColours }) {
  return (
    <SegmentedControl
      size="xs"
      className={classes.colours}
      aria-label="Links coloured by"
      data={CHOICES}
      value={colour}
      onChange={(next) => choose(next as LinkColour)}
    />
  );
}
