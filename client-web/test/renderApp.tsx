import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { queryClient } from '~/api/queryClient';
import { begin } from '~/api/session';
import { routes } from '~/app/routes';
import { world } from './setup';

/** The whole product in a test, at an address, signed in unless told otherwise. */
export function renderApp(address: string, { signedIn = true } = {}) {
  if (signedIn) begin(world.tokens());
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queryClient}>
        <Notifications />
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { user: userEvent.setup(), router };
}
