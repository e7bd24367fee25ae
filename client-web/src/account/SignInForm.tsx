import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { Refusal } from '~/api/problem';
import { messageOf } from '~/common/Failure';
import { signIn } from './accountApi';

interface Props {
  /** Set when the same person signs in again. */
  email?: string;
  onSignedIn: () => void;
}

export function SignInForm({ email = '', onSignedIn }: Props) {
  const form = useForm({ mode: 'uncontrolled', initialValues: { email, password: '' } });
  const attempt = useMutation({
    mutationFn: (values: { email: string; password: string }) => signIn(values.email.trim(), values.password),
    onSuccess: onSignedIn,
  });
  return (
    <form onSubmit={form.onSubmit((values) => attempt.mutate(values))}>
      <Stack>
        {attempt.isError && (
          <Alert color="red" variant="light" role="alert">
            {reason(attempt.error)}
          </Alert>
        )}
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          required
          readOnly={email !== ''}
          data-autofocus={email === '' || undefined}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          required
          data-autofocus={email !== '' || undefined}
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={attempt.isPending} mt="xs">
          Sign in
        </Button>
      </Stack>
    </form>
  );
}

function reason(error: unknown): string {
  if (!(error instanceof Refusal)) return messageOf(error);
  if (error.status === 401) return 'E-mail and password do not match. Check both and try again.';
  if (error.status === 429) return 'Too many attempts. Wait a minute, then try again.';
  return error.message;
}
