import { ApiProperty } from '@nestjs/swagger';
import type { AnswerValue } from '../../../domains/needs/index.js';
import { ANSWER_SCHEMA } from './needs.dto.js';

export class NeedsOptionDto {
  value: string;
  label: string;
}

export class NeedsQuestionDto {
  name: string;
  section: string;
  scope: 'whole' | 'site';
  text: string;
  label: string;
  help: string | null;
  type: 'choice' | 'choices' | 'number' | 'money' | 'date' | 'yesNo' | 'text' | 'place';
  unit: string | null;
  minimum: number | null;
  maximum: number | null;
  options: NeedsOptionDto[];
}

export class NeedsSectionDto {
  name: string;
  title: string;
  help: string | null;
}

export class NeedsQuestionnaireDto {
  id: string;
  name: string;
  version: string;
  description: string | null;
  sections: NeedsSectionDto[];
  questions: NeedsQuestionDto[];
}

export class NeedsSiteDto {
  subject: string;
  name: string;
}

export class GivenAnswerDto {
  subject: string;
  question: string;
  @ApiProperty(ANSWER_SCHEMA)
  value: AnswerValue;
  /** As people read it. */
  words: string;
  by: string;
  byKind: string;
  at: string;
}

/** A question where it is asked now. */
export class AskedDto {
  subject: string;
  question: string;
}

export class PresentDto {
  id: string;
  name: string;
  kind: string;
}

export class NeedsHandOffDto {
  name: string;
  email: string;
  phone: string | null;
  note: string | null;
  submittedAt: string;
}

export class ListedNeedsDto {
  id: string;
  name: string;
  state: 'open' | 'submitted' | 'taken' | 'closed';
  /** How many answers it has. */
  answers: number;
  contactName: string | null;
  takenByName: string | null;
  submittedAt: string | null;
  createdAt: string;
  updatedAt: string;
}

/** An assessment with its questions and answers. */
export class NeedsAssessmentDto {
  id: string;
  name: string;
  state: 'open' | 'submitted' | 'taken' | 'closed';
  /** `own`, or what the link allows. */
  access: 'own' | 'read' | 'fillIn';
  version: number;
  correlationId: string;
  questionnaire: NeedsQuestionnaireDto;
  /** True when the questions have changed since the first answer. */
  questionsChanged: boolean;
  sites: NeedsSiteDto[];
  answers: GivenAnswerDto[];
  asked: AskedDto[];
  handOff: NeedsHandOffDto | null;
  takenByName: string | null;
  here: PresentDto[];
  /** What the caller may do with it: submit, withdraw, take, giveBack, close, reopen. */
  next: string[];
  cartId: string | null;
  createdAt: string;
  updatedAt: string;
}

export class NeedsShareDto {
  id: string;
  access: 'read' | 'fillIn';
  createdBy: string;
  createdAt: string;
  expiresAt: string;
}

export class NewNeedsShareDto extends NeedsShareDto {
  /** The end of the link, behind `#share=`; shown this once. */
  token: string;
}
