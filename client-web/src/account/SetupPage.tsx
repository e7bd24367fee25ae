import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { setUp } from './accountApi';
import { FormFailure } from './FormFailure';
import { Gate } from './Gate';
import { GateText } from './GateText';
import { PASSWORD_HINT, passwordFault } from './passwordRule';

/** The page behind the one-time link that the server prints: makes the first user, who becomes the administrator. */
export function SetupPage() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const token = params.get('token') ?? '';
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', email: '', password: '' },
    validate: { password: passwordFault },
  });
  const attempt = useMutation({
    mutationFn: (values: typeof form.values) => setUp(token, values.email.trim(), values.name.trim(), values.password),
    onSuccess: () => navigate('/', { replace: true }),
  });
  return (
    <Gate>
      <GateText title="Welcome to NetPlanner">
        Make the first account. It becomes the administrator of this server.
      </GateText>
      {token === '' && (
        <Alert color="orange">
          This address has no token. Open the whole link that the server printed when it started.
        </Alert>
      )}
      {attempt.isError && <FormFailure error={attempt.error} doing="make the account" />}
      <form onSubmit={form.onSubmit((values) => attempt.mutate(values))}>
        <Stack>
          <TextInput label="Name" autoComplete="name" required {...form.getInputProps('name')} />
          <TextInput label="E-mail" type="email" autoComplete="username" required {...form.getInputProps('email')} />
          <PasswordInput
            label="Password"
            description={PASSWORD_HINT}
            autoComplete="new-password"
            required
            {...form.getInputProps('password')}
          />
          <Button type="submit" loading={attempt.isPending} disabled={token === ''} mt="xs">
            Make the account
          </Button>
        </Stack>
      </form>
    </Gate>
  );
}
