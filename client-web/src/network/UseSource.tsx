import { Select } from '@mantine/core';
import classes from './UseSource.module.css';
import { ago } from '~/common/format';
import { NO_RUN, type LinkUseSource } from './useLinkUse';

/** Chooses the run whose result colours the links. */
export function UseSource({ linkUse }: { linkUse: LinkUseSource }) {
  if (linkUse.runs.length === 0) return null;
  const options = [
    { value: NO_RUN, label: 'Plain network' },
    ...linkUse.runs.map((run) => ({ value: run.id, label: `Channels lit by ${run.name}, ${ago(run.submittedAt)}` })),
  ];
  return (
    <Select
      className={classes.select}
      size="xs"
      aria-label="Colour of the links"
      data={options}
      value={linkUse.shown?.id ?? NO_RUN}
      onChange={(value) => value && linkUse.show(value)}
      allowDeselect={false}
      comboboxProps={{ width: 300, position: 'bottom-start' }}
    />
  );
}
