import { derivedId, type JsonObject } from '../../src/domains/helpers/index.js';

/** A TMF622 order that adds each of these offerings, at a place where all of them can be had. */
export const orderOf = (...codes: string[]): JsonObject => ({
  productOrderItem: codes.map((code, index) => ({
    id: String(index + 1),
    action: 'add',
    quantity: 1,
    productOffering: { id: derivedId(`offering:${code}`) },
    product: {
      place: [
        { id: derivedId('address:brightwell-hq'), name: '100%_Elm Street, Harborview OH', role: 'service' },
      ],
    },
  })),
});
