import { Fieldset, NumberInput, Select, SimpleGrid, Switch, type InputWrapperProps } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import {
  GROOMING_ALGORITHMS,
  GRIDS,
  GROOMING_FIELDS,
  LIGHT_FIELDS,
  OBJECTIVES,
  PAIR_RULES,
  REACHES,
  ROUTING_ALGORITHMS,
  ROUTING_FIELDS,
  STARTS,
  type NumberField,
  type RunForm,
} from './runFields';
import { keepsRun } from './runForm';

/** Explanations stand below, so that the fields of a row are level. */
const ORDER: InputWrapperProps['inputWrapperOrder'] = ['label', 'input', 'description', 'error'];

type Form = UseFormReturnType<RunForm>;

/** A run to choose, by its id. */
interface RunChoice {
  value: string;
  label: string;
}

export function GroomingSection({ form, groomed }: { form: Form; groomed: RunChoice[] }) {
  return (
    <Fieldset legend="Grooming">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Start form={form} groomed={groomed} />
        <Select
          inputWrapperOrder={ORDER}
          label="Algorithm"
          description="How far a demand may be taken apart."
          data={GROOMING_ALGORITHMS}
          allowDeselect={false}
          {...form.getInputProps('grooming.algorithm')}
        />
        <Figure form={form} path="grooming.thresholdGbps" field={GROOMING_FIELDS.thresholdGbps} />
        <Figure form={form} path="grooming.lineRateGbps" field={GROOMING_FIELDS.lineRateGbps} />
        <Figure form={form} path="grooming.seed" field={GROOMING_FIELDS.seed} />
        <Figure form={form} path="grooming.timeLimitSeconds" field={GROOMING_FIELDS.timeLimitSeconds} />
      </SimpleGrid>
    </Fieldset>
  );
}

/** What grooming starts from; nothing to choose while no run has groomed. */
function Start({ form, groomed }: { form: Form; groomed: RunChoice[] }) {
  const { start } = form.values;
  if (groomed.length === 0 && start.from === 'nothing') return null;
  return (
    <>
      <Select
        inputWrapperOrder={ORDER}
        label="Start from"
        description={STARTS.find(({ value }) => value === start.from)?.hint}
        data={STARTS.filter(({ value }) => value !== 'draft' || start.draft)}
        allowDeselect={false}
        {...form.getInputProps('start.from')}
      />
      {keepsRun(start) && (
        <Select
          inputWrapperOrder={ORDER}
          label="Cards of"
          description="A grooming or a whole plan of this project."
          placeholder="Choose an earlier run"
          required
          data={groomed}
          {...form.getInputProps('start.runId')}
        />
      )}
    </>
  );
}

export function RoutingSection({ form }: { form: Form }) {
  return (
    <Fieldset legend="Routing">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          inputWrapperOrder={ORDER}
          label="Aim"
          description="What is made small once all that can be served is served."
          data={OBJECTIVES}
          allowDeselect={false}
          {...form.getInputProps('routing.objective')}
        />
        <Select
          inputWrapperOrder={ORDER}
          label="Algorithm"
          description="Automatic tries several and keeps the best."
          data={ROUTING_ALGORITHMS}
          allowDeselect={false}
          {...form.getInputProps('routing.algorithm')}
        />
        {form.values.routing.objective === 'weighted' && (
          <Figure form={form} path="routing.alpha" field={ROUTING_FIELDS.alpha} />
        )}
        <Select
          inputWrapperOrder={ORDER}
          label="Grid"
          description="On the flexible grid a signal takes as many slots as its rate needs."
          data={GRIDS}
          allowDeselect={false}
          {...form.getInputProps('routing.grid')}
        />
        <Select
          inputWrapperOrder={ORDER}
          label="Where no disjoint pair exists"
          description="For protected requests only. What a pair shares is told with the lightpath."
          data={PAIR_RULES}
          allowDeselect={false}
          {...form.getInputProps('routing.pairs')}
        />
        <Figure form={form} path="routing.channels" field={ROUTING_FIELDS.channels} />
        <Select
          inputWrapperOrder={ORDER}
          label="How far a signal goes"
          description="By its light, the finished plan is lit and checked, and regenerators stand where it would fail."
          data={REACHES}
          allowDeselect={false}
          {...form.getInputProps('routing.reachBy')}
        />
        {form.values.routing.reachBy === 'km' && (
          <Figure form={form} path="routing.reachKm" field={ROUTING_FIELDS.reachKm} />
        )}
        <Figure form={form} path="routing.routesPerRequest" field={ROUTING_FIELDS.routesPerRequest} />
        <Figure form={form} path="routing.timeLimitSeconds" field={ROUTING_FIELDS.timeLimitSeconds} />
        <Figure form={form} path="routing.seed" field={ROUTING_FIELDS.seed} />
        <Switch
          mt={28}
          label="One wavelength end to end"
          description="A lightpath keeps its channel through its regenerators."
          {...form.getInputProps('routing.oneWavelength', { type: 'checkbox' })}
        />
      </SimpleGrid>
    </Fieldset>
  );
}

export function LightSection({ form }: { form: Form }) {
  return (
    <Fieldset legend="Light">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Figure form={form} path="transmission.systemMarginDb" field={LIGHT_FIELDS.systemMarginDb} />
        <Figure form={form} path="transmission.maxLatencyMs" field={LIGHT_FIELDS.maxLatencyMs} />
        <Switch
          mt={8}
          label="Raman scattering between channels"
          description="Power that wanders from high to low frequencies. Slower; matters on wide bands."
          {...form.getInputProps('transmission.raman', { type: 'checkbox' })}
        />
      </SimpleGrid>
    </Fieldset>
  );
}

function Figure({ form, path, field }: { form: Form; path: string; field: NumberField }) {
  return (
    <NumberInput
      inputWrapperOrder={ORDER}
      label={field.label}
      description={`${field.hint} ${range(field)}`}
      step={field.step ?? 1}
      allowDecimal={!field.whole}
      {...form.getInputProps(path)}
    />
  );
}

const range = ({ min, max }: NumberField) =>
  max === Number.MAX_SAFE_INTEGER ? '' : `${min} to ${max.toLocaleString('en')}.`;
