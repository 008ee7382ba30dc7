import { Injectable } from '@nestjs/common';
import {
  Database,
  type JsonObject,
  newId,
  systemScope,
  type Transaction,
} from '../../../domains/helpers/index.js';
import type { OssNotice, OssServiceRequest } from '../oss-port.js';
import type { ScriptStep } from './script.js';

const SCOPE = systemScope('oss-simulator');

export type SimulatedState = 'open' | 'ended';

export interface SimulatedRequest {
  readonly requestId: string;
  readonly reference: string;
  readonly request: OssServiceRequest;
  readonly script: readonly ScriptStep[];
  readonly nextStep: number;
  readonly state: SimulatedState;
}

/** The books of the simulated OSS. */
@Injectable()
export class SimulatorStore {
  constructor(private readonly database: Database) {}

  work<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.transaction(SCOPE, work);
  }

  /** Books a request, or counts one that it has already. @returns whether it is new, and its reference. */
  async book(
    tx: Transaction,
    request: OssServiceRequest,
    reference: string,
    script: readonly ScriptStep[],
    now: Date,
  ): Promise<{ isNew: boolean; reference: string }> {
    const [row] = await tx.query<{ submissions: number; reference: string }>(
      `INSERT INTO telecom.oss_simulator_request (request_id, reference, request, script, state, received_at)
       VALUES ($1, $2, $3::jsonb, $4::jsonb, 'open', $5)
       ON CONFLICT (request_id) DO UPDATE SET submissions = oss_simulator_request.submissions + 1
       RETURNING submissions, reference`,
      [request.requestId, reference, JSON.stringify(request), JSON.stringify(script), now],
    );
    return { isNew: row?.submissions === 1, reference: row?.reference ?? reference };
  }

  async claim(tx: Transaction, requestId: string): Promise<SimulatedRequest | undefined> {
    const [row] = await tx.query<SimulatedRequest>(
      `SELECT request_id AS "requestId", reference, request, script, next_step AS "nextStep", state
       FROM telecom.oss_simulator_request WHERE request_id = $1 FOR UPDATE`,
      [requestId],
    );
    return row;
  }

  async advance(tx: Transaction, requestId: string, nextStep: number, state: SimulatedState): Promise<void> {
    await tx.query(
      'UPDATE telecom.oss_simulator_request SET next_step = $2, state = $3 WHERE request_id = $1',
      [requestId, nextStep, state],
    );
  }

  async countCancellation(tx: Transaction, requestId: string): Promise<void> {
    await tx.query(
      'UPDATE telecom.oss_simulator_request SET cancellations = cancellations + 1 WHERE request_id = $1',
      [requestId],
    );
  }

  /** Writes a notice down with the next number of its request. */
  async note(
    tx: Transaction,
    { requestId, request }: SimulatedRequest,
    code: string,
    facts: Readonly<Record<string, string>>,
    now: Date,
  ): Promise<OssNotice> {
    const [last] = await tx.query<{ sequence: number }>(
      'SELECT coalesce(max(sequence), 0) AS sequence FROM telecom.oss_simulator_notice WHERE request_id = $1',
      [requestId],
    );
    const sequence = (last?.sequence ?? 0) + 1;
    const base = { id: newId(), requestId, tenantId: request.tenantId, sequence, code };
    const notice: OssNotice = { ...base, occurredAt: now.toISOString(), facts };
    await tx.query(
      `INSERT INTO telecom.oss_simulator_notice (id, request_id, sequence, body, sent_at)
       VALUES ($1, $2, $3, $4::jsonb, $5)`,
      [notice.id, requestId, sequence, JSON.stringify(notice), now],
    );
    return notice;
  }
}

export const noticePayload = (notice: OssNotice): JsonObject => ({ ...notice, facts: { ...notice.facts } });
