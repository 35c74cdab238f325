/** Jest's global tear-down: the server of this run and its data go. */
export default async function stopForJest() {
  await globalThis.stadttorTestServer?.remove();
}
