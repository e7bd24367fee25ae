/**
 * Makes the offline basemap: land, borders and country names from world-atlas, as GeoJSON that MapLibre can draw.
 *
 * Shapes are thinned to a point every six kilometres, finer than a planning map is looked at, and cut at the
 * antimeridian, since MapLibre joins points across it with a line through the whole world.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import { feature, mesh } from 'topojson-client';

const TARGET = new URL('../public/basemap/', import.meta.url);
const STEP_DEGREES = 0.06;
const LEAST_RING = 4;
const degrees = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0)
  .reflectY(true);

function atlas(name) {
  const path = createRequire(import.meta.url).resolve(`world-atlas/${name}.json`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

const isPoint = (coordinates) => typeof coordinates[0] === 'number';

const rounded = (point) => point.map((value) => Math.round(value * 100) / 100);

function thinned(coordinates) {
  return isPoint(coordinates[0])
    ? thinnedLine(coordinates)
    : coordinates.map(thinned).filter((part) => part.length > 0);
}

function thinnedLine(points) {
  const kept = [points[0]];
  for (const point of points.slice(1, -1)) {
    if (distance(point, kept.at(-1)) >= STEP_DEGREES) kept.push(point);
  }
  kept.push(points.at(-1));
  const closed = same(points[0], points.at(-1));
  return closed && kept.length < LEAST_RING ? [] : kept;
}

const distance = (one, other) => Math.hypot(one[0] - other[0], one[1] - other[1]);
const same = (one, other) => one[0] === other[0] && one[1] === other[1];

function roundedAll(coordinates) {
  return isPoint(coordinates) ? rounded(coordinates) : coordinates.map(roundedAll);
}

/** A ring that thinning turned inside out would paint the whole world: such an islet is too small to be missed. */
const isSane = (polygon) => geoArea({ type: 'Polygon', coordinates: polygon }) < 2 * Math.PI;

function flat({ type, coordinates }) {
  const parts = thinned(coordinates);
  const cut = geoProject({ type, coordinates: type === 'MultiPolygon' ? parts.filter(isSane) : parts }, degrees);
  return { type: 'Feature', properties: {}, geometry: { type: cut.type, coordinates: roundedAll(cut.coordinates) } };
}

/** A country's name stands in its largest part, so that overseas land does not pull it out to sea. */
function label(country) {
  const parts = country.geometry.type === 'Polygon' ? [country.geometry.coordinates] : country.geometry.coordinates;
  const polygons = parts.map((coordinates) => ({ type: 'Polygon', coordinates }));
  const largest = polygons.reduce((best, next) => (geoArea(next) > geoArea(best) ? next : best));
  return {
    type: 'Feature',
    properties: { name: country.properties.name, rank: Math.round(-Math.log10(geoArea(largest)) * 10) },
    geometry: { type: 'Point', coordinates: rounded(geoCentroid(largest)) },
  };
}

function write(name, features) {
  writeFileSync(new URL(`${name}.json`, TARGET), JSON.stringify({ type: 'FeatureCollection', features }));
}

const coarse = atlas('countries-50m');
const fine = atlas('countries-10m');
mkdirSync(TARGET, { recursive: true });
write(
  'land',
  feature(fine, fine.objects.land).features.map((land) => flat(land.geometry)),
);
write('borders', [flat(mesh(fine, fine.objects.countries, (one, other) => one !== other))]);
write('countries', feature(coarse, coarse.objects.countries).features.map(label));
