import { type CustomDecorator, SetMetadata } from '@nestjs/common';

/** Metadata key under which a route handler's operation stands. */
export const OPERATION = 'trunkline:operation';

/**
 * Declares which operation of the access matrix a route handler is, as `<resource>:<verb>`, e.g. `productOrder:list` or
 * `shoppingCart:checkout`. The process refuses to start when a handler has none or names one that the matrix lacks.
 */
export const Allow = (operation: string): CustomDecorator => SetMetadata(OPERATION, operation);
