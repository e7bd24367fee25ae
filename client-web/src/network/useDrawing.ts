import { useHotkeys } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { MapClick, MapTool } from '~/map/mapTools';
import type { Selection } from '~/common/useSelection';
import type { Edit } from '~/topology/edits';
import { clicked, type Sketch } from './sketches';

export interface Drawing {
  tool: MapTool;
  take: (tool: MapTool) => void;
  sketch: Sketch | undefined;
  /** What a click on the map does with the tool in hand. */
  click: (click: MapClick) => void;
  begin: (sketch: Sketch) => void;
  add: (edit: Extract<Edit, { kind: 'new-node' | 'new-link' }>) => void;
  cancel: () => void;
}

/** Drawing on the map: the tool stays in hand until Escape, so that ten nodes are ten clicks and ten names. */
export function useDrawing(onEdit: (edit: Edit) => void, select: (next: Selection | undefined) => void): Drawing {
  const [tool, setTool] = useState<MapTool>('look');
  const [sketch, setSketch] = useState<Sketch>();
  const drawing = useMemo<Drawing>(
    () => ({
      tool,
      sketch,
      take: (next) => {
        setTool(next);
        setSketch(undefined);
      },
      click: (click) => {
        if (tool === 'look') select(click.picked);
        else setSketch((before) => clicked(tool, before, click));
      },
      begin: setSketch,
      add: (edit) => {
        onEdit(edit);
        setSketch(undefined);
        select(edit.kind === 'new-node' ? { kind: 'node', id: edit.node.name } : { kind: 'link', id: edit.link.id });
      },
      cancel: () => (sketch ? setSketch(undefined) : setTool('look')),
    }),
    [tool, sketch, onEdit, select],
  );
  useHotkeys([['Escape', drawing.cancel]]);
  return drawing;
}
