import technologies from './technologies.json';

/** `installationContact` -> `Installation contact`; for names that the server sends without a label. */
export function wordsOf(name: string): string {
  const spaced = name
    .replace(/[_-]+/g, ' ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

const TECHNOLOGIES: Readonly<Record<string, string>> = technologies;

/** The code of an access technology in a customer's words. */
export function technologyWords(code: string): string {
  return TECHNOLOGIES[code] ?? wordsOf(code);
}

/** `1 item`, `3 items`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
}

/** `1000` Mb/s -> `1 Gb/s`. */
export function speed(mbps: number): string {
  return mbps >= 1000 ? `${(mbps / 1000).toLocaleString('en-US')} Gb/s` : `${mbps} Mb/s`;
}
