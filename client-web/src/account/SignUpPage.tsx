import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { signUp, type NewAccount } from './accountApi';
import { FormFailure } from './FormFailure';
import { Gate } from './Gate';
import { GateLink } from './GateLink';
import { GateText } from './GateText';
import { addressFault, PASSWORD_HINT, passwordFault } from './passwordRule';

/** Asks for an account, which waits until its address is confirmed. */
export function SignUpPage() {
  const form = useForm<NewAccount>({
    mode: 'uncontrolled',
    initialValues: { name: '', email: '', password: '' },
    validate: {
      name: (value) => (value.trim() === '' ? 'Your colleagues know you by it' : null),
      email: addressFault,
      password: passwordFault,
    },
  });
  const attempt = useMutation({ mutationFn: signUp });
  if (attempt.isSuccess) {
    return (
      <Gate>
        <GateText title="Look into your mail">
          A link to confirm your address is on its way. The account can be used once you have opened it.
        </GateText>
        <GateLink to="/sign-in">Back to the sign-in</GateLink>
      </Gate>
    );
  }
  return (
    <Gate>
      <GateText title="Sign up">With an address of your company, if its domain is allowed here.</GateText>
      {attempt.isError && <FormFailure error={attempt.error} doing="make the account" />}
      <form onSubmit={form.onSubmit((values) => attempt.mutate(values))} noValidate>
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
          <Button type="submit" loading={attempt.isPending}>
            Sign up
          </Button>
        </Stack>
      </form>
      <GateLink to="/sign-in">I have an account</GateLink>
    </Gate>
  );
}
