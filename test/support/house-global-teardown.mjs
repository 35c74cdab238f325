/** Jest's global tear-down: the installation of this run and its data go. */
export default async function stopForJest() {
  await globalThis.stadttorTestHouse?.remove();
}
