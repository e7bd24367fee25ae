import { Button, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { changePassword, signOut } from './accountApi';
import { FormFailure } from './FormFailure';
import { PASSWORD_HINT, passwordFault } from './passwordRule';

/** Every sign-in ends with the old password, this one too: the sign-in page follows. */
export function ChangePassword() {
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { oldPassword: '', newPassword: '' },
    validate: { newPassword: passwordFault },
  });
  const attempt = useMutation({
    mutationFn: (values: typeof form.values) => changePassword(values.oldPassword, values.newPassword),
    onSuccess: signOut,
  });
  return (
    <section aria-labelledby="change-password">
      <Title order={2} fz="h4" id="change-password">
        Password
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        Changing it ends every sign-in. You sign in with the new one.
      </Text>
      <form onSubmit={form.onSubmit((values) => attempt.mutate(values))}>
        <Stack maw={400}>
          {attempt.isError && <FormFailure error={attempt.error} doing="change the password" />}
          <PasswordInput
            label="Old password"
            autoComplete="current-password"
            required
            {...form.getInputProps('oldPassword')}
          />
          <PasswordInput
            label="New password"
            description={PASSWORD_HINT}
            autoComplete="new-password"
            required
            {...form.getInputProps('newPassword')}
          />
          <Button type="submit" loading={attempt.isPending} w="fit-content">
            Change the password
          </Button>
        </Stack>
      </form>
    </section>
  );
}
