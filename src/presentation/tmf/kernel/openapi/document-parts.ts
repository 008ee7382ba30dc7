/** Parameters, headers, responses and the error schema that every path of the TM Forum APIs refers to. */
const text = { type: 'string' } as const;
const parameter = (
  name: string,
  where: 'query' | 'header' | 'path',
  description: string,
  schema: object,
) => ({
  name,
  in: where,
  required: where === 'path',
  description,
  schema,
});

export const PARAMETERS = {
  'tmf.id': parameter('id', 'path', 'Id of the resource.', text),
  'tmf.fields': parameter(
    'fields',
    'query',
    'First-level attributes to show, separated by commas; id, href and @type always come along. `none` shows only those.',
    text,
  ),
  'tmf.offset': parameter('offset', 'query', 'How many resources to skip.', {
    type: 'integer',
    minimum: 0,
    default: 0,
  }),
  'tmf.limit': parameter('limit', 'query', 'How many resources to show at most.', {
    type: 'integer',
    minimum: 1,
    maximum: 1000,
    default: 100,
  }),
  'tmf.sort': parameter(
    'sort',
    'query',
    'Attributes to sort by, separated by commas, a minus sign for descending; newest first without it.',
    text,
  ),
  'tmf.ifMatch': parameter(
    'If-Match',
    'header',
    'Entity tag of the version that the change is meant for; another version is refused with 412.',
    text,
  ),
  'tmf.ifNoneMatch': parameter(
    'If-None-Match',
    'header',
    'Entity tag of the version already at hand; 304 when it is current.',
    text,
  ),
  'tmf.idempotencyKey': parameter(
    'Idempotency-Key',
    'header',
    'Names this creation, so that repeating it creates nothing more where the resource honours it.',
    { ...text, maxLength: 255 },
  ),
};

const header = (description: string, schema: object = text) => ({ description, schema });

export const HEADERS = {
  'tmf.etag': header('Entity tag of this version.'),
  'tmf.lastModified': header('When the resource was last changed.'),
  'tmf.location': header('Path of the new resource; equal to its href.'),
  'tmf.totalCount': header('How many resources match in all.', { type: 'integer' }),
  'tmf.resultCount': header('How many resources this answer shows.', { type: 'integer' }),
  'tmf.link': header('Links to the pages self, first, prev, next and last.'),
};

export const ERROR_SCHEMA = {
  type: 'object',
  required: ['code', 'reason', 'message', 'status', '@type'],
  properties: {
    code: { type: 'string', description: 'Stable and machine readable.' },
    reason: text,
    message: { type: 'string', description: 'For a person; says the fix.' },
    status: text,
    referenceError: text,
    '@type': text,
    correlationId: text,
    reasons: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'message'],
        properties: { code: text, message: text, path: text, fix: text },
      },
    },
  },
};

export const SUBSCRIPTION_SCHEMAS = {
  'tmf.EventSubscription': {
    type: 'object',
    required: ['id', 'callback'],
    properties: { id: text, callback: text, query: text },
  },
  'tmf.EventSubscriptionInput': {
    type: 'object',
    required: ['callback'],
    properties: {
      callback: { type: 'string', description: 'http(s) URL that events are posted to.' },
      query: {
        type: 'string',
        description: 'Such as eventType=ProductOrderStateChangeEvent&productOrder.state=held.',
      },
    },
  },
};

const ERRORS: Readonly<Record<string, string>> = {
  '400': 'The request is not valid.',
  '401': 'Sign-in is required.',
  '403': 'This is not allowed.',
  '404': 'There is no such resource.',
  '406': 'Only application/json is answered.',
  '409': 'The request is in conflict with the present state.',
  '412': 'The resource has changed meanwhile.',
  '415': 'The format of the body is not supported.',
  '422': 'The request cannot be carried out as it stands.',
};

export const RESPONSES = Object.fromEntries(
  Object.entries(ERRORS).map(([status, description]) => [
    `tmf.error${status}`,
    { description, content: { 'application/json': { schema: { $ref: '#/components/schemas/tmf.Error' } } } },
  ]),
);

/** References to the error responses of an operation. */
export const errors = (...statuses: number[]): Record<string, { $ref: string }> =>
  Object.fromEntries(
    statuses.map((status) => [String(status), { $ref: `#/components/responses/tmf.error${status}` }]),
  );

export const parameterRef = (name: keyof typeof PARAMETERS): { $ref: string } => ({
  $ref: `#/components/parameters/${name}`,
});

export const headerRef = (name: keyof typeof HEADERS): { $ref: string } => ({
  $ref: `#/components/headers/${name}`,
});
