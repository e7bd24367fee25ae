import { Group, NumberInput, SegmentedControl, Text } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';

interface Props {
  form: { getInputProps: (path: 'latitude' | 'longitude' | 'roadmType') => GetInputPropsReturnType };
}

/** Where a node is and how it is built; the same for a new one and for one that is changed. */
export function NodeFields({ form }: Props) {
  return (
    <>
      <Group grow wrap="nowrap" align="flex-start">
        <NumberInput size="xs" label="Latitude, °" decimalScale={6} hideControls {...form.getInputProps('latitude')} />
        <NumberInput
          size="xs"
          label="Longitude, °"
          decimalScale={6}
          hideControls
          {...form.getInputProps('longitude')}
        />
      </Group>
      <div>
        <Text size="xs" fw={500} mb={4} id="roadm-type">
          ROADM type
        </Text>
        <SegmentedControl
          size="xs"
          fullWidth
          aria-labelledby="roadm-type"
          data={['CDC', 'Directionless']}
          {...form.getInputProps('roadmType')}
        />
      </div>
    </>
  );
}

/** Why a coordinate is not one; nothing when it is. */
export const within = (value: number | string, limit: number) =>
  typeof value === 'number' && Math.abs(value) <= limit ? null : `Give −${limit} to ${limit}`;
