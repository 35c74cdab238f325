import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { townCodes } from './house.mjs';
import { columns, say } from './report.mjs';
import { addressHeadings, addresses, ready } from './texts/de.mjs';

/** Prints where to go, who to be, and last the line that says all is ready. @param {import('./environment.mjs').House} house */
export async function welcome(house) {
  const origin = `http://localhost:${house.port}`;
  const townOrigin = (code) => `http://${code}.localhost:${house.port}`;
  const { staff } = await import(pathToFileURL(join(house.root, 'dist/apps/demo/staff.js')).href);

  const rows = addresses({
    origin,
    townOrigin,
    staff,
    towns: await Promise.all(townCodes(house.root).map(async (code) => ({ code, name: await townName(house.root, code) }))),
    login: ({ town, subject }) => `${townOrigin(town)}/amt/auth/login?hint=${subject}`,
  });
  const gap = rows.findIndex((row) => row.length === 0);

  say(`\n${addressHeadings.places}`);
  columns(rows.slice(0, gap)).forEach((line) => say(line));
  say(`\n${addressHeadings.staff}`);
  columns(rows.slice(gap + 1)).forEach((line) => say(line));
  say(`\n${ready(origin)}\n`);
}

async function townName(root, code) {
  const { parse } = await import('yaml');
  const { name } = parse(readFileSync(join(root, 'tenants', code, 'tenant.yaml'), 'utf8'));
  return typeof name === 'string' ? name : name?.de ?? code;
}
