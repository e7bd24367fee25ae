import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderApp } from '../../test/renderApp';
import { server } from '../../test/setup';

const ADDRESS = '/projects/p1/reach';

it('tells how far every mode goes, and what may go farther', async () => {
  const { user, router } = renderApp(`${ADDRESS}?spans=14`);
  const modes = await screen.findByRole('table', { name: 'modes' });
  const slow = (await within(modes).findByText('100G DP-QPSK')).closest('tr') as HTMLElement;
  expect(within(slow).getByText('≥ 1,120')).toBeDefined();
  expect(within(modes).getByText('none')).toBeDefined();

  const span = screen.getByRole('textbox', { name: 'Span, km' });
  await user.clear(span);
  await user.type(span, '100');

  expect(await within(modes).findByText('1,100')).toBeDefined();
  expect(router.state.location.search).toContain('span=100');
});

it('says why where the question cannot be answered', async () => {
  renderApp(`${ADDRESS}?span=500`);

  expect(await screen.findByText('Could not work out the reach')).toBeDefined();
});

it('says so where the catalogue has no modes', async () => {
  server.use(
    http.get('*/api/v1/catalogues/default/reach', () =>
      HttpResponse.json({
        fiberType: 'SSMF',
        spanKm: 80,
        spanLossDb: 17,
        channels: 80,
        channelSpacingGhz: 50,
        systemMarginDb: 2,
        modes: [],
      }),
    ),
  );
  renderApp(ADDRESS);

  expect(await screen.findByText('The catalogue has no modes')).toBeDefined();
});
