/** How figures are written on every screen. */

const wholeNumber = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const upToTwoDecimals = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const twoDecimals = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const wholePercent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });
const finePercent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const brief = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'narrow' });

export const count = (value: number) => wholeNumber.format(value);
export const decimal = (value: number) => oneDecimal.format(value);
export const figure = (value: number) => upToTwoDecimals.format(value);
/** As a price list writes it. */
export const money = (value: number) => twoDecimals.format(value);
export const percent = (share: number) => (share > 0 && share < 0.1 ? finePercent : wholePercent).format(share);
export const dateTime = (instant: string) => moment.format(new Date(instant));

/** "1 link", "45 links". */
export const counted = (value: number, noun: string, plural = `${noun}s`) =>
  `${count(value)} ${value === 1 ? noun : plural}`;

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** "2 hours ago"; past a month the date itself says more. */
export const ago = (instant: string, now = Date.now()) => agoIn(relative, instant, now);

/** "2h ago", where there is little room. */
export const agoBriefly = (instant: string, now = Date.now()) => agoIn(brief, instant, now);

function agoIn(format: Intl.RelativeTimeFormat, instant: string, now: number): string {
  const seconds = (new Date(instant).getTime() - now) / 1000;
  if (Math.abs(seconds) > 30 * 86_400) return dateTime(instant);
  const unit = UNITS.find(([, size]) => Math.abs(seconds) >= size);
  return unit ? format.format(Math.round(seconds / unit[1]), unit[0]) : 'just now';
}

/** "0.34 s", "12 s", "3 min 20 s". */
export function duration(seconds: number): string {
  if (seconds < 10) return `${figure(seconds)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
