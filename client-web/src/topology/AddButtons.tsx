import { Button, Group } from '@mantine/core';
import classes from './AddButtons.module.css';

interface Props {
  label: string;
  onCancel: () => void;
}

/** What ends a form of something new. */
export function AddButtons({ label, onCancel }: Props) {
  return (
    <Group grow className={classes.end}>
      <Button size="xs" variant="default" onClick={onCancel}>
        Cancel
      </Button>
      <Button size="xs" type="submit">
        {label}
      </Button>
    </Group>
  );
}

/** Why something cannot have a name; nothing when it can. */
export function nameFault(what: string, name: string, taken: boolean): string | null {
  if (name.trim() === '') return `Name the ${what}`;
  return taken ? `There is a ${what} of this name already` : null;
}
