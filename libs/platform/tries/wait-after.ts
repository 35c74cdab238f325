/** So many wrong codes are nobody's fault but a typing error's. */
const FREE = 2;

const FIRST_WAIT_MINUTES = 3;

/** The longest wait: whoever has the right code is never shut out for longer. */
const LONGEST_MINUTES = 15;

/** How long the next try has to wait after so many wrong ones in a row, in minutes: 0, 0, 3, 6, 12, 15, 15 ... Five tries fit into a quarter of an hour. */
export function waitAfter(failures: number): number {
  if (failures <= FREE) return 0;
  return Math.min(LONGEST_MINUTES, FIRST_WAIT_MINUTES * 2 ** (failures - FREE - 1));
}
