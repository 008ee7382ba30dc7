import { describeFault, type KnownHead, VerifyChain, type VerifyReport } from '../business/audit/index.js';
import type { Configuration, RunningDatabase } from '../startup/index.js';
import { withApplication } from './with-application.js';

const USAGE = 'Usage: npm run cli -- audit verify [--head <position>:<hash>]';
const SHOWN = 100;

/**
 * `audit verify`: reads the whole audit log.
 * @returns what to print.
 * @throws Error with the list of faults when something is wrong; the exit code is then 1.
 */
export async function audit(
  database: RunningDatabase,
  configuration: Configuration,
  [action, ...options]: readonly string[],
): Promise<string> {
  if (action !== 'verify') throw new Error(USAGE);
  const known = headOf(options);
  const report = await withApplication(database, configuration, (app) =>
    app.get(VerifyChain, { strict: false }).execute(known),
  );
  if (report.faultCount > 0) throw new Error(faultsOf(report));
  return summaryOf(report);
}

/** @throws Error for a head that is not `<position>:<64 hexadecimal digits>`. */
function headOf([flag, value]: readonly string[]): KnownHead | undefined {
  if (flag === undefined) return undefined;
  const [, position, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(value ?? '') ?? [];
  if (flag !== '--head' || position === undefined || hash === undefined) {
    throw new Error(`${USAGE}\nThe head is as the server's log gives it: "Audit chain at 1234:9f2c...".`);
  }
  return { position: Number(position), hash: Buffer.from(hash, 'hex'), source: '--head' };
}

function summaryOf({ links, head, waiting, late }: VerifyReport): string {
  const lines = [
    head
      ? `The audit log holds: ${links} entries up to ${head.position}:${head.hash.toString('hex')}`
      : 'The audit log is empty.',
  ];
  if (waiting > 0) lines.push(`${waiting} entries of the last minute wait to be linked.`);
  if (late.count > 0) {
    lines.push(
      `${late.count} entries, from position ${late.first} on, were linked more than ten minutes after the time that they state: no worker ran then, or they were dated back.`,
    );
  }
  return lines.join('\n');
}

function faultsOf({ faults, faultCount, links }: VerifyReport): string {
  const lines = faults.slice(0, SHOWN).map(describeFault);
  const [first] = faults;
  return [
    `The audit log does not hold. First wrong: ${first ? describeFault(first) : 'unknown'}.`,
    ...lines.map((line) => `  ${line}`),
    ...(faultCount > lines.length ? [`  and ${faultCount - lines.length} more`] : []),
    ...(links > 10 && faultCount >= links
      ? ['Everything is wrong: is AUDIT_KEY (or SECRETS_KEY) the one of the servers?']
      : []),
  ].join('\n');
}
