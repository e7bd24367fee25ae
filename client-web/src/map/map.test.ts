import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { topology } from '../../test/contract/sample';
import { mapStyle } from './mapStyle';
import { boundsOf, linkFeatures, nodeFeatures, routeFeatures } from './networkLayers';

const route = (...links: string[]) => ({ nodes: [], links, lengthKm: 1, segments: [], regenerators: ['Aldmere'] });

describe('the network as shapes', () => {
  it('draws each link between its nodes', () => {
    const [first] = linkFeatures(topology()).features;

    expect(first?.geometry.coordinates).toEqual([
      [10.32, 60.39],
      [14.06, 59.33],
    ]);
  });

  it('bends parallel links apart', () => {
    const network = topology();
    const twin = { ...network.links[0], id: 'twin' } as (typeof network.links)[number];
    const shapes = linkFeatures({ ...network, links: [...network.links, twin] }).features;

    expect(shapes.at(-1)?.geometry.coordinates).toHaveLength(3);
  });

  it('goes the shorter way round the world', () => {
    const nodes = [
      { name: 'W', latitude: 0, longitude: 179, roadmType: 'CDC' as const },
      { name: 'E', latitude: 0, longitude: -179, roadmType: 'CDC' as const },
    ];
    const link = {
      id: 'we',
      source: 'W',
      destination: 'E',
      lengthKm: 222,
      fiberType: 'SSMF',
      direction: 'BIDIRECTIONAL' as const,
    };
    const [line] = linkFeatures({ formatVersion: 1, name: '', nodes, links: [link] }).features;

    expect(line?.geometry.coordinates).toEqual([
      [179, 0],
      [181, 0],
    ]);
  });

  it('puts each link into the class of its use', () => {
    const classes = linkFeatures(topology(), new Map([['Norhaven-Aldmere', 0.5]])).features.map(
      (each) => each.properties?.class,
    );

    expect(classes.slice(0, 2)).toEqual([3, 0]);
  });

  it('marks working and protection, and where light is regenerated', () => {
    const shown = { working: route('Norhaven-Aldmere'), protection: route('Norhaven-Birkfell') };

    expect(routeFeatures(topology(), shown).features.map((each) => each.properties?.role)).toEqual([
      'protection',
      'working',
    ]);
    const regenerating = nodeFeatures(topology(), shown).features.filter((each) => each.properties?.regenerates);
    expect(regenerating.map((each) => each.properties?.id)).toEqual(['Aldmere']);
  });

  it('knows the box around all nodes, and that an empty network has none', () => {
    expect(boundsOf(topology().nodes)).toEqual([
      [10.32, 56.88],
      [18.81, 62.39],
    ]);
    expect(boundsOf([])).toBeUndefined();
  });
});

it.each(['light', 'dark'] as const)('makes a style that MapLibre accepts, %s', (scheme) => {
  const routes = { working: route('Norhaven-Aldmere'), protection: null };
  const style = mapStyle({
    topology: topology(),
    scheme,
    use: new Map(),
    routes,
    selection: { kind: 'link', id: 'x' },
  });

  expect(validateStyleMin(style)).toEqual([]);
});
