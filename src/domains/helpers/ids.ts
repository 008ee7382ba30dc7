import { v5, v7, validate } from 'uuid';

/** A new UUIDv7 (RFC 9562): sorts by creation time, so primary-key indexes grow at their end. */
export const newId = (): string => v7();

/** Whether text is a UUID of any version; used before a path or query value reaches a uuid column. */
export const isId = (text: unknown): text is string => typeof text === 'string' && validate(text);

const DEMO_NAMESPACE = '6f1f0c1e-5d0a-4b7a-9a41-7472756e6b6c';

/** A stable UUIDv5 for a name such as `offering:D-DIA`: demo data and remote request ids repeat exactly. */
export const derivedId = (name: string): string => v5(name, DEMO_NAMESPACE);
