import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { requestPasswordReset } from './accountApi';
import { FormFailure } from './FormFailure';
import { Gate } from './Gate';
import { GateLink } from './GateLink';
import { GateText } from './GateText';
import { addressFault } from './passwordRule';

/** Asks for a link to choose a new password by. Says the same whether the address has an account or not. */
export function ForgottenPage() {
  const form = useForm({ mode: 'uncontrolled', initialValues: { email: '' }, validate: { email: addressFault } });
  const attempt = useMutation({ mutationFn: (email: string) => requestPasswordReset(email.trim()) });
  if (attempt.isSuccess) {
    return (
      <Gate>
        <GateText title="Look into your mail">
          If the address has an account here, a link to choose a new password is on its way.
        </GateText>
        <GateLink to="/sign-in">Back to the sign-in</GateLink>
      </Gate>
    );
  }
  return (
    <Gate>
      <GateText title="Forgotten password">We send you a link to choose a new one.</GateText>
      {attempt.isError && <FormFailure error={attempt.error} doing="ask for a link" />}
      <form onSubmit={form.onSubmit(({ email }) => attempt.mutate(email))} noValidate>
        <Stack>
          <TextInput label="E-mail" type="email" autoComplete="username" required {...form.getInputProps('email')} />
          <Button type="submit" loading={attempt.isPending}>
            Send me a link
          </Button>
        </Stack>
      </form>
      <GateLink to="/sign-in">Back to the sign-in</GateLink>
    </Gate>
  );
}
