import './house-global-setup.js';

/** Jest's global tear-down: the installation of this run and its data go. */
export default async function stopForJest(): Promise<void> {
  await globalThis.stadttorTestHouse?.remove();
}
