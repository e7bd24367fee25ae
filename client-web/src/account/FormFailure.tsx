import { Stack, Text } from '@mantine/core';
import { Refusal } from '~/api/problem';
import { Failure } from '~/common/Failure';

/** Why a form was refused, with every fault that the server found in it. */
export function FormFailure({ error, doing }: { error: unknown; doing: string }) {
  const issues = error instanceof Refusal ? error.issues : [];
  return (
    <Stack gap="xs">
      <Failure error={error} doing={doing} />
      {issues.map((issue) => (
        <Text key={issue.pointer + issue.code} size="sm" c="red">
          {issue.message}
        </Text>
      ))}
    </Stack>
  );
}
