import { createHash } from 'node:crypto';

/** A strong entity tag: the version, and which attributes of it are shown. */
export const entityTag = (version: number, fields: readonly string[] | undefined): string =>
  fields ? `"${version}-${digest([...new Set(fields)].sort().join(','))}"` : `"${version}"`;

/** A strong entity tag of a text that has no version of its own (a list). */
export const textTag = (text: string | Buffer): string => `"x${digest(text)}"`;

const digest = (text: string | Buffer): string =>
  createHash('sha1').update(text).digest('base64url').slice(0, 16);
