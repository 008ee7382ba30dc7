import { Injectable } from '@nestjs/common';
import { isId } from '../../../domains/helpers/index.js';
import { TokenHolderRepository } from '../../../domains/identity/index.js';
import { AccessChanges } from '../access-changes.js';

/** An answer is believed for so long even if the announcement of a change was lost. */
const BELIEVED_MS = 1_000;
/** Older than this it is looked up anew while requests still go by the old one. */
const FRESH_MS = 500;
const REMEMBERED = 10_000;

interface Remembered {
  readonly active: boolean;
  readonly at: number;
  looking: Promise<boolean> | undefined;
}

/**
 * Whether the program or person behind a token may still act: a token outlives neither by more than a second. A busy
 * holder costs at most two statements a second.
 */
@Injectable()
export class TokenHolders {
  private readonly remembered = new Map<string, Remembered>();

  constructor(
    private readonly holders: TokenHolderRepository,
    changes: AccessChanges,
  ) {
    changes.onForget((id) => (id ? this.remembered.delete(id) : this.remembered.clear()));
  }

  /** Synchronous for a holder that was seen a moment ago. */
  isActive(id: string): boolean | Promise<boolean> {
    const known = this.remembered.get(id);
    const age = known ? performance.now() - known.at : Infinity;
    if (!known || age >= BELIEVED_MS) return this.look(id, known);
    if (age >= FRESH_MS && !known.looking) this.look(id, known).catch(() => undefined);
    return known.active;
  }

  private look(id: string, known: Remembered | undefined): Promise<boolean> {
    if (!isId(id)) return Promise.resolve(false);
    if (known?.looking) return known.looking;
    const at = performance.now(); // a change after the look-up began is not in its answer
    const looking = this.holders.isActive(id).then(
      (active) => {
        if (this.remembered.size >= REMEMBERED) this.remembered.clear();
        // Forgotten meanwhile: the answer may be older than the change.
        if (!known || this.remembered.get(id) === known)
          this.remembered.set(id, { active, at, looking: undefined });
        return active;
      },
      (error: unknown) => {
        if (known) known.looking = undefined;
        throw error;
      },
    );
    if (known) known.looking = looking;
    return looking;
  }
}
