/** Milestones in the order in which they can be reached. */
export const MILESTONES = {
  received: { label: 'Received', description: 'Our network team has your order.' },
  accepted: { label: 'Accepted', description: 'We have confirmed the order and promised a date.' },
  designed: { label: 'Designed', description: 'The circuit is designed and its equipment assigned.' },
  built: { label: 'Built', description: 'The line to your premises is built.' },
  shipped: { label: 'Shipped', description: 'Your equipment is on its way to you.' },
  connected: { label: 'Connected', description: 'The service is switched on in our network.' },
  disconnected: { label: 'Disconnected', description: 'The service is switched off in our network.' },
  tested: { label: 'Tested', description: 'We have tested the service from end to end.' },
  ready: { label: 'Ready', description: 'It is done: the service is as you ordered it.' },
} as const satisfies Record<string, { readonly label: string; readonly description: string }>;

export type MilestoneCode = keyof typeof MILESTONES;
