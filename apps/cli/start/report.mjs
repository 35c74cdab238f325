import { failed } from './texts/de.mjs';

const number = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** @param {number} bytes */
export const megabytes = (bytes) => `${number.format(bytes / 1024 / 1024)} MB`;

/** @param {number} milliseconds */
export const seconds = (milliseconds) => `${number.format(milliseconds / 1000)} s`;

/** @param {string} line */
export const say = (line = '') => void process.stdout.write(`${line}\n`);

/**
 * Runs one step and prints its name, what it found and its time in one line.
 * @template T
 * @param {string} label
 * @param {() => T | Promise<T>} work
 * @param {(result: T) => string} [describe]
 * @returns {Promise<T>}
 */
export async function step(label, work, describe = String) {
  const begin = Date.now();
  try {
    const result = await work();
    say(line('✓', label, describe(result), begin));
    return result;
  } catch (error) {
    say(line('✗', label, failed, begin));
    throw error;
  }
}

const line = (mark, label, detail, begin) => `  ${mark} ${label.padEnd(14)} ${detail.padEnd(44)} ${seconds(Date.now() - begin).padStart(8)}`;

/**
 * Lines of two columns; an empty row stays an empty line.
 * @param {string[][]} rows
 */
export function columns(rows) {
  const width = Math.max(...rows.map(([name = '']) => name.length));
  return rows.map(([name = '', value = '']) => (name ? `  ${name.padEnd(width)}  ${value}` : ''));
}
