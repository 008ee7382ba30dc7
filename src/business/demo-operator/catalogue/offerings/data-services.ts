import { BUSINESS, EVERYONE, monthly, monthlyBy, type OfferingSource, once } from '../catalogue-source.js';

/** What is added to a connection. */
export const DATA_SERVICES: readonly OfferingSource[] = [
  {
    code: 'D-BKP',
    name: 'Wireless Backup',
    description: 'A 4G/5G connection that takes over when your main line fails.',
    classes: ['data', 'mobile'],
    segments: BUSINESS,
    site: true,
    intervalDays: 5,
    prices: [monthly('Monthly charge', 39), once('Router', 149)],
    capture: ['simKind', 'siteContact'],
  },
  {
    code: 'D-SDW',
    name: 'Managed SD-WAN Edge',
    description: 'One managed network over all of your sites and connections, whoever’s they are.',
    classes: ['data'],
    segments: BUSINESS,
    site: true,
    intervalDays: 15,
    characteristics: [{ name: 'edge', label: 'Edge', values: ['Small', 'Medium', 'Large'] }],
    prices: monthlyBy('edge', { Small: 89, Medium: 149, Large: 299 }),
    capture: ['topology', 'siteContact'],
  },
  {
    code: 'D-IP',
    name: 'Static IP Addresses',
    description: 'A block of fixed public addresses for your Internet connection.',
    classes: ['data'],
    segments: EVERYONE,
    site: false,
    intervalDays: 2,
    characteristics: [{ name: 'block', label: 'Block', values: ['/29', '/28'] }],
    prices: monthlyBy('block', { '/29': 25, '/28': 45 }),
    capture: ['addressJustification'],
  },
];
