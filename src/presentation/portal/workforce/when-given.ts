import { ValidateIf } from 'class-validator';

/** May be left out, but null is no value for it. */
export const WhenGiven = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** May be left out; null means none. */
export const WhenNamed = (): PropertyDecorator =>
  ValidateIf((_, value) => value !== null && value !== undefined);
