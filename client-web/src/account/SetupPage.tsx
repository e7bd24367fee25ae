import { Alert, Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { Refusal } from '~/api/problem';
import { Failure } from '~/common/Failure';
import { setUp } from './accountApi';
import { Gate } from './Gate';

const SHORTEST_PASSWORD = 12;

/** The page behind the one-time link that the server prints: makes the first user, who becomes the administrator. */
export function SetupPage() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const token = params.get('token') ?? '';
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', email: '', password: '' },
    validate: {
      password: (value) => (value.length < SHORTEST_PASSWORD ? `At least ${SHORTEST_PASSWORD} characters` : null),
    },
  });
  const attempt = useMutation({
    mutationFn: (values: typeof form.values) => setUp(token, values.email.trim(), values.name.trim(), values.password),
    onSuccess: () => navigate('/', { replace: true }),
  });
  return (
    <Gate>
      <div>
        <Title order={1} fz="h2">
          Welcome to NetPlanner
        </Title>
        <Text c="dimmed" size="sm" mt={4}>
          Make the first account. It becomes the administrator of this server.
        </Text>
      </div>
      {token === '' && (
        <Alert color="orange">
          This address has no token. Open the whole link that the server printed when it started.
        </Alert>
      )}
      {attempt.isError && <SetupFailure error={attempt.error} />}
      <form onSubmit={form.onSubmit((values) => attempt.mutate(values))}>
        <Stack>
          <TextInput label="Name" autoComplete="name" required {...form.getInputProps('name')} />
          <TextInput label="E-mail" type="email" autoComplete="username" required {...form.getInputProps('email')} />
          <PasswordInput
            label="Password"
            description={`At least ${SHORTEST_PASSWORD} characters; a few words you remember are best.`}
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

function SetupFailure({ error }: { error: unknown }) {
  const issues = error instanceof Refusal ? error.issues : [];
  return (
    <Stack gap="xs">
      <Failure error={error} doing="make the account" />
      {issues.map((issue) => (
        <Text key={issue.pointer + issue.code} size="sm" c="red">
          {issue.message}
        </Text>
      ))}
    </Stack>
  );
}
