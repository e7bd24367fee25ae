import { AppShell } from '@mantine/core';
import { Navigate, Outlet, useLocation } from 'react-router';
import { session } from '~/api/session';
import { useStore } from '~/api/store';
import { SignInAgain } from '~/account/SignInAgain';
import { AwayBanner } from './AwayBanner';
import { CommandPalette } from './CommandPalette';
import { TopBar } from './TopBar';

/** The frame of every page behind the sign-in. */
export function Shell() {
  const current = useStore(session);
  const location = useLocation();
  if (current.state === 'out') {
    return <Navigate to="/sign-in" replace state={{ from: location.pathname + location.search }} />;
  }
  return (
    <AppShell header={{ height: 52 }} padding={0}>
      <AppShell.Header>
        <TopBar user={current.user} />
      </AppShell.Header>
      <AppShell.Main h="100dvh" display="flex" style={{ flexDirection: 'column' }}>
        <AwayBanner />
        <div style={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
          <Outlet />
        </div>
      </AppShell.Main>
      <CommandPalette />
      {current.state === 'expired' && <SignInAgain user={current.user} />}
    </AppShell>
  );
}
