import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { isMissing, Refusal } from '~/api/problem';

interface Props {
  error: unknown;
  /** What was being done, as in "load the project". */
  doing: string;
  retry?: () => void;
}

/** Says that something could not be done, why, and offers to try again. */
export function Failure({ error, doing, retry }: Props) {
  const errorId = error instanceof Refusal ? error.problem.errorId : undefined;
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle />} title={`Could not ${doing}`} role="alert">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{messageOf(error)}</Text>
        {errorId && <Text size="xs">Quote {errorId} when you ask for help: it names the entry in the log.</Text>}
        {retry && !isMissing(error) && (
          <Button size="xs" variant="light" color="red" onClick={retry}>
            Try again
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

export function messageOf(error: unknown): string {
  if (isMissing(error)) return 'It does not exist, or it is not shared with you. Check the link you followed.';
  return error instanceof Error ? error.message : String(error);
}
