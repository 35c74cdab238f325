/** Jest's global tear-down: the installations of this run and their data go. */
export default async function stopForJest() {
  await Promise.all((globalThis.stadttorTestHouses ?? []).map((house) => house.remove()));
}
