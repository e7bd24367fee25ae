import { Alert, Button, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { resetPassword } from './accountApi';
import { FormFailure } from './FormFailure';
import { Gate } from './Gate';
import { GateLink } from './GateLink';
import { GateText } from './GateText';
import { PASSWORD_HINT, passwordFault } from './passwordRule';

/** The page behind the link of a message to choose a password by: a lost one, or the first of who was invited. */
export function ResetPage() {
  const [params] = useSearchParams();
  const token = params.get('token') ?? '';
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '' },
    validate: { password: passwordFault },
  });
  const attempt = useMutation({ mutationFn: (password: string) => resetPassword(token, password) });
  if (attempt.isSuccess) {
    return (
      <Gate>
        <GateText title="Your password is changed">Wherever you were signed in, you are asked for it.</GateText>
        <GateLink to="/sign-in">Sign in</GateLink>
      </Gate>
    );
  }
  return (
    <Gate>
      <GateText title="Choose a password">It holds from now on, on every device.</GateText>
      {token === '' && <Alert color="orange">This address has no token. Open the whole link of the message.</Alert>}
      {attempt.isError && <FormFailure error={attempt.error} doing="change the password" />}
      <form onSubmit={form.onSubmit(({ password }) => attempt.mutate(password))}>
        <Stack>
          <PasswordInput
            label="New password"
            description={PASSWORD_HINT}
            autoComplete="new-password"
            required
            {...form.getInputProps('password')}
          />
          <Button type="submit" loading={attempt.isPending} disabled={token === ''}>
            Change the password
          </Button>
        </Stack>
      </form>
      {attempt.isError && <GateLink to="/forgotten">Ask for a new link</GateLink>}
    </Gate>
  );
}
