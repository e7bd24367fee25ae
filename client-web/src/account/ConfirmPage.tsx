import { Alert, Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { confirmAddress } from './accountApi';
import { FormFailure } from './FormFailure';
import { Gate } from './Gate';
import { GateLink } from './GateLink';
import { GateText } from './GateText';

/**
 * The page behind the link of a message that confirms an address. Waits for a click: programs that look through mail
 * open every link, and each works once.
 */
export function ConfirmPage() {
  const [params] = useSearchParams();
  const token = params.get('token') ?? '';
  const attempt = useMutation({ mutationFn: () => confirmAddress(token) });
  if (attempt.isSuccess) {
    return (
      <Gate>
        <GateText title="Your address is confirmed">You can sign in now.</GateText>
        <GateLink to="/sign-in">Sign in</GateLink>
      </Gate>
    );
  }
  return (
    <Gate>
      <GateText title="Confirm your address">One click, and your account can be used.</GateText>
      {token === '' && <Alert color="orange">This address has no token. Open the whole link of the message.</Alert>}
      {attempt.isError && <FormFailure error={attempt.error} doing="confirm the address" />}
      <Button loading={attempt.isPending} disabled={token === ''} onClick={() => attempt.mutate()}>
        Confirm my address
      </Button>
      {attempt.isError && <GateLink to="/sign-up">Sign up again for a new link</GateLink>}
    </Gate>
  );
}
