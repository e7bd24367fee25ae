import { Button, Modal, Stack, Text } from '@mantine/core';
import type { User } from '~/api/types';
import { signOut } from './accountApi';
import { SignInForm } from './SignInForm';

/** Asks for the password over the open page, which keeps everything that was typed in it. */
export function SignInAgain({ user }: { user: User }) {
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      title="Your session has ended"
      centered
    >
      <Stack>
        <Text size="sm">Sign in again to go on where you are. Nothing on the page is lost.</Text>
        <SignInForm email={user.email} onSignedIn={() => undefined} />
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => void signOut()}>
          I am somebody else
        </Button>
      </Stack>
    </Modal>
  );
}
