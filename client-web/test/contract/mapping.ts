import type { CardUse, GroomingResult, Lightpath, ServiceTrace } from '~/api/types';

interface Planned {
  grooming: GroomingResult;
  routing: { lightpaths: Lightpath[] };
}

/** Every service of a plan whose id has the text, with its cards and the one lightpath that carries it. */
export function tracesOf(plan: Planned | undefined, text = ''): ServiceTrace[] {
  if (!plan) return [];
  const { grooming, routing } = plan;
  const found = grooming.paths.filter(({ serviceId }) => serviceId.includes(text));
  return found.map(({ serviceId, lightpathIds }) => {
    const groomed = grooming.lightpaths.find(({ id }) => id === lightpathIds[0]);
    const groomout = grooming.groomouts.find(({ serviceIds }) => serviceIds.includes(serviceId));
    const { id = '', source = '', destination = '', protection, restoration } = groomed ?? {};
    const lightpath = routing.lightpaths.find(({ requestId }) => requestId === id);
    return {
      serviceId,
      demandId: id.replace('lp-', ''),
      type: groomout ? 'GE' : '10GE',
      source,
      destination,
      protection: protection ?? 'NoProtection',
      restoration: restoration ?? 'None',
      carried: true,
      cards: grooming.cards.filter(({ lines }) => lines.includes(id) || (groomout && lines.includes(groomout.id))),
      sections: [
        {
          from: source,
          to: destination,
          lightpathId: id,
          rateGbps: 100,
          freeGbps: 87.5,
          ...(groomout && { groomoutId: groomout.id }),
          ...(lightpath && { lightpath }),
        },
      ],
    };
  });
}

/** Every card of a plan whose id has the text, with the services that pass it. */
export function usesOf(plan: Planned | undefined, text = ''): CardUse[] {
  const traces = tracesOf(plan);
  const found = plan?.grooming.cards.filter(({ id }) => id.includes(text)) ?? [];
  return found.map((card) => ({
    card,
    services: traces
      .filter(({ cards }) => cards.includes(card))
      .map(({ serviceId, demandId, type, source, destination }) => ({
        serviceId,
        demandId,
        type,
        source,
        destination,
        line: card.lines[0] ?? '',
      })),
  }));
}
