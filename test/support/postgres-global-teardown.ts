import './postgres-global-setup.js';

/** Jest's global tear-down: the server of this run and its data go. */
export default async function stopForJest(): Promise<void> {
  await globalThis.stadttorTestServer?.remove();
}
