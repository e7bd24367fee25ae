import { ActionIcon, Button, Group, NumberInput, Select, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useServiceTypes } from './catalogueApi';
import type { DemandValues } from './demandValues';

/** The services of a demand, a line for each type. */
export function ServiceRows({ form }: { form: UseFormReturnType<DemandValues> }) {
  const types = useServiceTypes();
  const { services } = form.values;
  const known = types.data ?? services.map(({ type }) => type);
  const free = known.filter((type) => !services.some((each) => each.type === type));
  return (
    <Stack gap={6} role="group" aria-label="Services">
      <Text size="xs" fw={500}>
        Services
      </Text>
      {services.map(({ type }, at) => (
        <Group key={at} gap={6} wrap="nowrap" align="flex-start">
          <Select
            size="xs"
            flex={1}
            aria-label={`Type of service ${at + 1}`}
            allowDeselect={false}
            data={known.filter((each) => each === type || free.includes(each))}
            {...form.getInputProps(`services.${at}.type`)}
          />
          <NumberInput
            size="xs"
            w={84}
            aria-label={`Quantity of ${type}`}
            allowDecimal={false}
            {...form.getInputProps(`services.${at}.quantity`)}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Remove ${type}`}
            onClick={() => form.removeListItem('services', at)}
          >
            <IconX size={14} />
          </ActionIcon>
        </Group>
      ))}
      {free[0] !== undefined && (
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={12} />}
          style={{ alignSelf: 'flex-start' }}
          onClick={() => form.insertListItem('services', { type: free[0] ?? '', quantity: 1 })}
        >
          Add a service type
        </Button>
      )}
    </Stack>
  );
}
