import { Text } from '@mantine/core';
import type { SiteMaterials } from '~/api/types';
import { counted } from '~/common/format';
import { MaterialLines } from './MaterialLines';
import classes from './MaterialsPart.module.css';
import { RackFaceView } from './RackFaceView';
import { SITE_TYPE } from './words';

/** One site: its parts counted, and each of its racks from the front. */
export function SiteView({ site }: { site: SiteMaterials }) {
  return (
    <div className={classes.site}>
      <div className={classes.lines}>
        <MaterialLines lines={site.lines} />
      </div>
      <div className={classes.racks} role="region" aria-label={`Racks of ${site.site}`}>
        <Text size="xs" c="dimmed" maw={360}>
          {SITE_TYPE[site.type]}
          {site.degree > 0 && `; ${counted(site.degree, 'degree')}`}.
        </Text>
        {site.racks.map((face) => (
          <RackFaceView key={face.rack} face={face} />
        ))}
      </div>
    </div>
  );
}
