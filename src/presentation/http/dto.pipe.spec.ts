import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsInt,
  IsString,
  Max,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import type { Refusal } from '../../domains/helpers/index.js';
import { DtoPipe } from './dto.pipe.js';

class Line {
  @IsInt()
  @Max(10_000)
  quantity: number;
}

class Sample {
  @IsString()
  @MinLength(2)
  @MaxLength(5)
  name: string;

  @IsEmail()
  @MaxLength(20)
  email: string;

  @IsArray()
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Type(() => Line)
  lines: Line[];
}

const VALID = { name: 'abc', email: 'a@example.com', lines: [{ quantity: 1 }] };

/** The words of the refusal, or '' for a body that passes. */
async function wordsOn(change: object): Promise<string> {
  const body = { ...VALID, ...change };
  return new DtoPipe().transform(body, { type: 'body', metatype: Sample }).then(
    () => '',
    (error: unknown) => (error as Refusal).message,
  );
}

it('lets a right body pass', async () => {
  expect(await wordsOn({})).toBe('');
});

it.each<[string, object, string]>([
  ['a number for a text', { name: 5 }, 'Correct: name must be a string.'],
  ['nothing for a text', { name: undefined }, 'Correct: name must be a string.'],
  ['a short text', { name: 'a' }, 'Correct: name must be longer than or equal to 2 characters.'],
  ['a long text', { name: 'abcdef' }, 'Correct: name must be shorter than or equal to 5 characters.'],
  ['a text in a wrong form', { email: 'x'.repeat(30) }, 'Correct: email must be an email.'],
  ['an object for a list', { lines: {} }, 'Correct: lines must be an array.'],
  ['a text for a number', { lines: [{ quantity: '2' }] }, 'Correct: quantity must be an integer number.'],
  ['a large number', { lines: [{ quantity: 10_001 }] }, 'Correct: quantity must not be greater than 10000.'],
  ['a field that nobody knows', { other: 1 }, 'Correct: other is not known here.'],
])('says one thing of %s: its type first', async (_what, change, words) => {
  expect(await wordsOn(change)).toBe(words);
});
