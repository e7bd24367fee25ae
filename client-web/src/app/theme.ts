import { createTheme, type MantineColorsTuple } from '@mantine/core';

const petrol: MantineColorsTuple = [
  '#e7f6f9',
  '#d3e8ee',
  '#a7d0dc',
  '#77b7c9',
  '#51a2b9',
  '#3995b0',
  '#288eab',
  '#177a96',
  '#036c88',
  '#005e78',
];

/** Greys with a little blue, from text to ground, for the dark theme. */
const dark: MantineColorsTuple = [
  '#d5dee4',
  '#b4c0c8',
  '#8b9aa5',
  '#65747f',
  '#45535d',
  '#36434c',
  '#202a32',
  '#182027',
  '#12181d',
  '#0c1115',
];

/** How the product looks. Colours with a meaning of their own (link use, channels) stand in `common/palette`. */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 6 },
  colors: { petrol, dark },
  defaultRadius: 'md',
  fontFamily: '"Inter Variable", "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "DejaVu Sans", sans-serif',
  headings: { fontWeight: '650' },
  cursorType: 'pointer',
  autoContrast: true,
  components: { Tabs: { defaultProps: { styles: { tab: { padding: '9px 13px' } } } } },
});
