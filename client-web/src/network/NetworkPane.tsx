import { useMemo } from 'react';
import type { Topology } from '~/api/types';
import type { Selection } from '~/common/useSelection';
import { LazyMap } from '~/map/LazyMap';
import type { Edit } from '~/topology/edits';
import type { Traffic } from '~/traffic/useTraffic';
import { Inspector } from './Inspector';
import classes from './NetworkView.module.css';
import { SketchPanel } from './SketchPanel';
import { begun, hintOf, withSketch } from './sketches';
import type { Drawing } from './useDrawing';
import type { LinkUseSource } from './useLinkUse';
import { UseSource } from './UseSource';

interface Props {
  topology: Topology;
  traffic: Traffic;
  selection: Selection | undefined;
  select: (next: Selection | undefined) => void;
  linkUse: LinkUseSource;
  drawing: Drawing;
  onEdit: (edit: Edit) => void;
}

/** The map with the panel of what is selected, or of what is being drawn. */
export function NetworkPane({ topology, traffic, selection, select, linkUse, drawing, onEdit }: Props) {
  const { sketch, tool } = drawing;
  const drawn = useMemo(() => withSketch(topology, sketch), [topology, sketch]);
  const beginning = useMemo(() => begun(sketch), [sketch]);
  return (
    <div className={classes.map}>
      <LazyMap
        topology={drawn}
        use={linkUse.use}
        selection={beginning ?? selection}
        onClick={drawing.click}
        tooling={{ tool, onTool: drawing.take, hint: hintOf(tool, sketch) }}
      />
      <UseSource linkUse={linkUse} />
      {tool === 'look' && !sketch && (
        <Inspector
          topology={topology}
          traffic={traffic}
          selection={selection}
          select={select}
          use={linkUse.use}
          onEdit={onEdit}
        />
      )}
      <SketchPanel topology={topology} traffic={traffic} drawing={drawing} select={select} />
    </div>
  );
}
