/** A field that an order for an offering needs; shown in TMF620 as one element of `orderEntryField`. */
export interface OrderEntryFieldSource {
  readonly label: string;
  readonly type: 'text' | 'email' | 'phone' | 'date' | 'select' | 'number' | 'address' | 'boolean';
  /** A required boolean is a consent: it must be true. */
  readonly required: boolean;
  readonly options?: readonly string[];
  readonly help?: string;
  /** How it is written: the checks of order entry know it. */
  readonly format?: string;
  /** Smallest and largest number. */
  readonly least?: number;
  readonly most?: number;
  /** Asked only where another answer of the line, or a characteristic, has one of these values. */
  readonly askedWhen?: { readonly name: string; readonly values: readonly string[] };
  /** Not shown again, and stored encrypted. */
  readonly secret?: true;
  /** Describes what is delivered: stays with the product. */
  readonly ofProduct?: true;
}

type Options = Omit<OrderEntryFieldSource, 'label' | 'type' | 'required'> & { readonly optional?: true };

export const field = (
  label: string,
  type: OrderEntryFieldSource['type'],
  { optional: isOptional, ...rest }: Options = {},
): OrderEntryFieldSource => ({ label, type, required: !isOptional, ...rest });
