/** What a process does: answer requests, run jobs, or both. */
export type ProcessRole = 'all' | 'api' | 'worker';

/** How this process was started; injected by the token PROCESS_OPTIONS. */
export interface ProcessOptions {
  readonly role: ProcessRole;
  /** Demo mode: the demo operator is loaded, its accounts may sign in and the portals name them. */
  readonly demo: boolean;
  /** How many times faster than life the OSS simulator works; 1 means that a business day takes a day. */
  readonly ossSpeed: number;
  /** Requests that one client may make in a minute, over all processes. */
  readonly requestsPerMinute: number;
  /** The address under which people reach the portals, without a path: links in mails begin with it. */
  readonly publicUrl: string;
  /** Whether the process writes its log lines (tests keep quiet). */
  readonly logging: boolean;
}

export const PROCESS_OPTIONS = Symbol('process options');
