import fs from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { isObject, type ResourceDefinition } from '../../../../domains/helpers/index.js';

/** A JSON Schema as scripts/import-tmf-schemas.mjs writes it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly minItems?: number;
  readonly maxItems?: number;
}

const REFERENCE = '#/definitions/';
/** RFC 3339, as the specifications' date-time asks. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/i;

/** The schemas of one API's specification, with their compiled validators. */
export class ApiSchemas {
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly ajv: Ajv;

  constructor(readonly definitions: Readonly<Record<string, Schema>>) {
    this.ajv = new Ajv({ strict: false, allErrors: true });
    this.ajv.addFormat('date-time', {
      type: 'string',
      validate: (text: string) => DATE_TIME.test(text) && !Number.isNaN(Date.parse(text)),
    });
    this.ajv.addSchema({ $id: 'tmf', definitions });
  }

  /** The schema of a type, references followed; undefined when the specification has none. */
  find(type: string): Schema | undefined {
    return this.resolve({ $ref: REFERENCE + type });
  }

  /** Follows a reference. */
  resolve(schema: Schema | undefined): Schema | undefined {
    let at = schema;
    for (let hops = 0; at?.$ref && hops < 10; hops++) at = this.definitions[at.$ref.slice(REFERENCE.length)];
    return at;
  }

  /** The compiled validator of a type; undefined when the specification has none. */
  validator(type: string): ValidateFunction | undefined {
    if (!this.definitions[type]) return undefined;
    let found = this.validators.get(type);
    if (!found) {
      found = this.ajv.compile({ $ref: `tmf${REFERENCE}${type}` });
      this.validators.set(type, found);
    }
    return found;
  }

  /**
   * The validator of a resource to be stored: the specification's rules, and the types of our own attributes. Compiled
   * when the first body comes: all resources' together took 40 % of the time (CPU) in which a process starts.
   */
  bodyValidator(definition: ResourceDefinition): () => ValidateFunction | undefined {
    const type = [`${definition.type}_Create`, definition.type].find((name) => this.definitions[name]);
    if (type === undefined || !definition.extensionAttributes)
      return () => (type === undefined ? undefined : this.validator(type));
    let compiled: ValidateFunction | undefined;
    return () =>
      (compiled ??= this.ajv.compile({
        allOf: [{ $ref: `tmf${REFERENCE}${type}` }, { properties: extensionSchemas(definition) }],
      }));
  }
}

/** The schemas of a definition's extension attributes. */
export const extensionSchemas = ({ extensionAttributes = {} }: ResourceDefinition): Record<string, Schema> =>
  Object.fromEntries(Object.entries(extensionAttributes).map(([name, type]) => [name, { type }]));

/** Reads a generated schema file: `loadSchemas(new URL('./party.schema.json', import.meta.url))`. */
export function loadSchemas(file: URL): ApiSchemas {
  const content: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
  const definitions = isObject(content) ? content.definitions : undefined;
  if (!isObject(definitions))
    throw new Error(`${file.pathname} has no definitions; import the schemas again.`);
  return new ApiSchemas(definitions as Record<string, Schema>);
}
