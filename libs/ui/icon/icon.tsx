/** Line drawings on a grid of 24, two units thick with round ends; they take the colour of the text around them. */
const PATHS = {
  search: 'M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM20.5 20.5l-5-5',
  arrow: 'M4 12h15M13 6l6 6-6 6',
  back: 'M20 12H5M11 6l-6 6 6 6',
  euro: 'M18 6.5a7 7 0 1 0 0 11M3.5 10.5h9M3.5 13.5h8',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2',
  hourglass: 'M6 3h12M6 21h12M7.5 3c0 5 3.5 6 4.5 9-1 3-4.5 4-4.5 9M16.5 3c0 5-3.5 6-4.5 9 1 3 4.5 4 4.5 9',
  papers: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  card: 'M3 5.5h18v13H3zM7 10.5a1.5 1.5 0 1 0 0-.1M6 14.5h5M14 10h4M14 14h4',
  office: 'M4 21V9l8-5 8 5v12M2 21h20M9 21v-6h6v6M9 11h.01M15 11h.01',
  check: 'M4 12.5l5.5 5.5L20 7',
  success: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.5l3 3 5-6',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.5h.01',
  warning: 'M12 3.5L22 20.500H2zM12 10v4.500M12 17.500h.01',
  danger: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.500v5.500M12 16.500h.01',
  phone: 'M5 3.500h4l1.500 5-2.500 1.800a11 11 0 0 0 5.700 5.700l1.800-2.500 5 1.500v4a2 2 0 0 1-2 2C10.600 21 3 13.400 3 5.500a2 2 0 0 1 2-2z',
  mail: 'M3 5.500h18v13H3zM3.500 6l8.500 7 8.500-7',
  external: 'M13 4h7v7M20 4l-9 9M17 14v6H4V7h6',
  person: 'M12 12a4.500 4.500 0 1 0 0-9 4.500 4.500 0 0 0 0 9zM3.500 21c.500-4.500 4-6.500 8.500-6.500s8 2 8.500 6.500',
} as const;

export type IconName = keyof typeof PATHS;

/** These point along the line of reading. */
const POINTING: readonly IconName[] = ['arrow', 'back', 'external'];

/** Always beside a word that says the same, so it is hidden from assistive technology. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={POINTING.includes(name) ? 'st-icon st-icon--pointing' : 'st-icon'} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
