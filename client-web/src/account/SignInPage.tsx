import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useLocation } from 'react-router';
import { api, body } from '~/api/client';
import { session } from '~/api/session';
import { useStore } from '~/api/store';
import { Gate } from './Gate';
import { SignInForm } from './SignInForm';

export function SignInPage() {
  const current = useStore(session);
  const location = useLocation();
  const setup = useQuery({ queryKey: ['setup'], queryFn: () => body(api.GET('/api/v1/auth/setup')) });
  if (current.state === 'in')
    return <Navigate to={(location.state as { from?: string } | null)?.from ?? '/'} replace />;
  return (
    <Gate>
      <div>
        <Title order={1} fz="h2">
          Sign in
        </Title>
        <Text c="dimmed" size="sm" mt={4}>
          {setup.data?.required
            ? 'Nobody has an account yet: open the one-time set-up link that the server printed when it started.'
            : 'to plan your optical transport network'}
        </Text>
      </div>
      <SignInForm onSignedIn={() => undefined} />
    </Gate>
  );
}
