import { ActionIcon, Kbd, Paper, Text, Tooltip } from '@mantine/core';
import { IconCirclePlus, IconPointer, IconVectorSpline } from '@tabler/icons-react';
import classes from './NetworkMap.module.css';
import type { MapTool, MapTooling } from './mapTools';

const TOOLS: [MapTool, string, typeof IconPointer][] = [
  ['look', 'Select', IconPointer],
  ['node', 'Draw nodes', IconCirclePlus],
  ['link', 'Draw links', IconVectorSpline],
];

/** The tools of the map, and what the one in hand waits for. */
export function MapToolBar({ tool, onTool, hint }: MapTooling) {
  return (
    <>
      <ActionIcon.Group className={classes.tools} orientation="vertical" role="toolbar" aria-label="Map tools">
        {TOOLS.map(([each, label, Icon]) => (
          <Tooltip key={each} label={label} position="right">
            <ActionIcon
              variant={tool === each ? 'filled' : 'default'}
              aria-label={label}
              aria-pressed={tool === each}
              onClick={() => onTool(each)}
            >
              <Icon size={18} />
            </ActionIcon>
          </Tooltip>
        ))}
      </ActionIcon.Group>
      {hint && (
        <Paper className={classes.doing} withBorder shadow="md" role="status">
          <Text size="sm">
            {hint} <Kbd size="xs">Esc</Kbd> ends.
          </Text>
        </Paper>
      )}
    </>
  );
}
