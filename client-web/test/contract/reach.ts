import { HttpResponse } from 'msw';

const MODES: [string, number, number][] = [
  ['100G DP-QPSK', 100, 14],
  ['200G DP-16QAM', 200, 5],
  ['400G DP-64QAM', 400, 0],
];

/** The longer the span the fewer of them; the shape that the server answers. */
export function reachOf(query: URLSearchParams) {
  const spanKm = Number(query.get('spanKm'));
  const spans = Number(query.get('spans'));
  if (spanKm > 300) {
    const issue = {
      code: 'PARAMETER_RANGE',
      severity: 'ERROR',
      pointer: '/spanKm',
      message: 'spanKm is 500, above 300.',
    };
    return HttpResponse.json(
      { type: 'about:blank', status: 400, code: 'REQUEST_INVALID', title: 'Bad request', issues: [issue] },
      { status: 400 },
    );
  }
  const modes = MODES.map(([mode, rateGbps, most]) => {
    const reachSpans = Math.min(spans, Math.floor((most * 80) / spanKm));
    return {
      mode,
      rateGbps,
      reachSpans,
      reachKm: reachSpans * spanKm,
      openEnded: reachSpans === spans,
      marginsDb: Array.from({ length: spans }, (_, at) => reachSpans - at - 0.5),
    };
  });
  return HttpResponse.json({
    fiberType: query.get('fiberType'),
    spanKm,
    spanLossDb: spanKm * 0.2 + 1,
    channels: Number(query.get('channels')),
    channelSpacingGhz: 50,
    systemMarginDb: 2,
    modes,
  });
}
