import { Group, NumberInput, TagsInput, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';

interface Props {
  form: { getInputProps: (path: 'lengthKm' | 'fiberType' | 'riskGroups') => GetInputPropsReturnType };
  hint?: string | undefined;
}

/** What a link is made of; the same for a new one and for one that is changed. */
export function LinkFields({ form, hint }: Props) {
  return (
    <>
      <Group grow wrap="nowrap" align="flex-start">
        <NumberInput
          size="xs"
          label="Length, km"
          description={hint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          decimalScale={3}
          hideControls
          {...form.getInputProps('lengthKm')}
        />
        <TextInput size="xs" label="Fibre type" {...form.getInputProps('fiberType')} />
      </Group>
      <TagsInput
        size="xs"
        label="Risk groups"
        description="Links that fail together share a name here"
        {...form.getInputProps('riskGroups')}
      />
    </>
  );
}

/** Why the fields are not a link's; nothing where they are. */
export const linkFaults = {
  lengthKm: (value: number | string) => (typeof value === 'number' && value > 0 ? null : 'Above 0'),
  fiberType: (value: string) => (value.trim() === '' ? 'Name a fibre type, such as SSMF' : null),
};
