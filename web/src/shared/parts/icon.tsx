const SHAPES = {
  home: 'M4 11 12 4l8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z',
  shop: 'M4 7h16M4 12h16M4 17h9',
  cart: 'M3 4h2.5l2.2 11h10l2-8H6.4M9 19.5h.01M17 19.5h.01',
  orders: 'M4 17h5l6-10h5M9 17h.01M15 7h.01',
  services: 'M12 3v6m0 6v6M5 9h14v6H5zM8.5 12h.01',
  pin: 'M12 21c4-4.5 6-7.700 6-10.500a6 6 0 1 0-12 0c0 2.800 2 6 6 10.500zM12 12.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  voice:
    'M5 4h3.500l1.500 4.500-2 1.500a11 11 0 0 0 6 6l1.500-2 4.500 1.500V19a1.500 1.500 0 0 1-1.500 1.500C11.500 20.500 3.500 12.500 3.500 5.500A1.500 1.500 0 0 1 5 4z',
  data: 'M4 8h13l-3-3m6 11H7l3 3',
  mobile: 'M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM11 18h2',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  build: 'M4 20h16M7 20V9l5-5 5 5v11M10 13h4',
  cross: 'M6 6l12 12M18 6 6 18',
  question: 'M9 9a3 3 0 1 1 4.200 2.800c-.8.400-1.200 1-1.200 1.900v.300M12 17.500h.01',
  warning: 'M12 4 3 19.500h18zM12 10v4.500M12 17h.01',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 3v1.500M12 19.500V21M3 12h1.500M19.500 12H21M5.600 5.600l1.100 1.100M17.300 17.300l1.100 1.100M5.600 18.400l1.100-1.100M17.300 6.700l1.100-1.100',
  moon: 'M19.500 14.500A8 8 0 0 1 9.500 4.500a8 8 0 1 0 10 10z',
  search: 'M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM15.500 15.500 20 20',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.500 20.500c.800-4 3.800-6 7.500-6s6.700 2 7.500 6',
  team: 'M9 5a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM2.500 19.500c.600-3.300 3.100-5 6.500-5s5.900 1.700 6.500 5M16 5.200a3.500 3.500 0 0 1 0 6.600M18 14.900c2 .700 3.200 2.300 3.500 4.600',
  out: 'M14 4h5a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1h-5M4 12h11M11 8l4 4-4 4',
  eye: 'M2.500 12c2.300-4.300 5.600-6.500 9.500-6.500s7.200 2.200 9.500 6.500c-2.300 4.300-5.600 6.500-9.500 6.500S4.800 16.300 2.500 12zM12 9.200a2.800 2.800 0 1 0 0 5.600 2.800 2.800 0 0 0 0-5.600z',
  next: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  trash: 'M5 7h14M10 7V4.500h4V7M7 7l1 13h8l1-13',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.500l3 2',
  rows: 'M4 6h16M4 10h16M4 14h16M4 18h16',
  roomy: 'M4 7h16M4 17h16',
} as const;

export type IconName = keyof typeof SHAPES;

/** A drawn sign beside words; never alone, so it is hidden from assistive technology. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      focusable="false"
    >
      <path d={SHAPES[name]} />
    </svg>
  );
}
