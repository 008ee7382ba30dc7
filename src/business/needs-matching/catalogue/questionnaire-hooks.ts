import { Injectable } from '@nestjs/common';
import { type JsonObject, Refusal } from '../../../domains/helpers/index.js';
import { candidateOf, CatalogueSnapshot } from '../../catalog/index.js';
import type { HookContext, ResourceHooks } from '../../resource-management/index.js';
import { checkQuestionnaires } from './questionnaire-checks.js';

const LIVE: ReadonlySet<unknown> = new Set(['Active', 'Launched']);

/** A questionnaire that is asked has to hold: nobody can publish one whose rules or examples fail. */
@Injectable()
export class QuestionnaireHooks implements ResourceHooks {
  constructor(private readonly catalogue: CatalogueSnapshot) {}

  async beforeCreate({ id }: HookContext, document: JsonObject): Promise<JsonObject> {
    await this.judge(id, document);
    return document;
  }

  async beforePatch({ id }: HookContext, _before: JsonObject, after: JsonObject): Promise<JsonObject> {
    await this.judge(id, after);
    return after;
  }

  private async judge(id: string, document: JsonObject): Promise<void> {
    if (!LIVE.has(document.lifecycleStatus)) return;
    const candidate = candidateOf(await this.catalogue.current(), [
      { kind: 'questionnaire', id, document: { ...document, id } },
    ]);
    const errors = checkQuestionnaires(candidate, [{ kind: 'questionnaire', id }]).filter(
      ({ severity }) => severity === 'error',
    );
    if (errors.length === 0) return;
    throw new Refusal(
      'unprocessable',
      'questionnaireFails',
      `The questionnaire cannot be published: ${errors.length === 1 ? 'one thing is' : `${errors.length} things are`} wrong with it. Correct what is named.`,
      errors.slice(0, 100).map(({ code, message, path, fix }) => ({ code, message, path, fix })),
    );
  }
}
