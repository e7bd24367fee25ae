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

/** How the product looks. Colours with a meaning of their own (link use, channels) stand in `common/palette`. */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 6 },
  colors: { petrol },
  defaultRadius: 'md',
  fontFamily: 'Inter, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "DejaVu Sans", sans-serif',
  headings: { fontWeight: '650' },
  cursorType: 'pointer',
  autoContrast: true,
});
