/** Browsers call themselves by many names; the first of these that is among them is the one people know. */
const BROWSERS: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
  [/Java/, 'NetPlanner desktop'],
  [/curl\//, 'curl'],
];

const SYSTEMS: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

const known = (list: [RegExp, string][], text: string) => list.find(([pattern]) => pattern.test(text))?.[1];

/** "Firefox on Linux" for what a client calls itself. */
export function deviceOf(client: string): string {
  const browser = known(BROWSERS, client);
  const system = known(SYSTEMS, client);
  if (browser && system) return `${browser} on ${system}`;
  return browser ?? (client === '' ? 'Unknown program' : client.slice(0, 40));
}
