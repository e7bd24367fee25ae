import { Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useLocation } from 'react-router';
import { api, body } from '~/api/client';
import { session } from '~/api/session';
import { useStore } from '~/api/store';
import { Gate } from './Gate';
import { GateLink } from './GateLink';
import { GateText } from './GateText';
import { SignInForm } from './SignInForm';

export function SignInPage() {
  const current = useStore(session);
  const location = useLocation();
  const setup = useQuery({ queryKey: ['setup'], queryFn: () => body(api.GET('/api/v1/auth/setup')) });
  if (current.state === 'in')
    return <Navigate to={(location.state as { from?: string } | null)?.from ?? '/'} replace />;
  return (
    <Gate>
      <GateText title="Sign in">
        {setup.data?.required
          ? 'Nobody has an account yet: open the one-time set-up link that the server printed when it started.'
          : 'to plan your optical transport network'}
      </GateText>
      <SignInForm onSignedIn={() => undefined} />
      <Group justify="space-between">
        <GateLink to="/forgotten">Forgotten password</GateLink>
        <GateLink to="/sign-up">Sign up</GateLink>
      </Group>
    </Gate>
  );
}
