import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ApplyTenant, describeMistake, RegistryStore, TenantFolder } from '#engines/tenancy';
import type { Mistake } from '#engines/tenancy';
import { CliProblem, say, withApp } from '../app-context.js';

const folderOf = (path: string): string => {
  const folder = resolve(path);
  if (!existsSync(folder)) throw new CliProblem(`there is no folder ${path}`);
  return folder;
};

async function mistakesOf(apply: ApplyTenant, folders: readonly string[]): Promise<Mistake[]> {
  const mistakes: Mistake[] = [];
  for (const folder of folders) mistakes.push(...(await apply.check(new TenantFolder(folder))).mistakes);
  return mistakes;
}

/** `stadttor tenant check <folder...>`: every mistake with file, line and remedy. */
export const checkTenants = (paths: readonly string[]): Promise<void> =>
  withApp(async (app) => {
    const apply = app.get(ApplyTenant);
    const mistakes = await mistakesOf(apply, paths.map(folderOf));
    if (mistakes.length > 0) throw new CliProblem(mistakes.map(describeMistake).join('\n'));
    say(`${paths.length} folders are right`);
  });

/** `stadttor tenant diff <folder...>`: what towns say otherwise than the library. */
export const diffTenants = (paths: readonly string[]): Promise<void> =>
  withApp(async (app) => {
    const apply = app.get(ApplyTenant);
    for (const path of paths) {
      const folder = new TenantFolder(folderOf(path));
      const { readings, mistakes } = await apply.check(folder);
      if (mistakes.length > 0) throw new CliProblem(mistakes.map(describeMistake).join('\n'));
      for (const [section, lines] of apply.differences(readings)) say([`${folder.code}  ${section}: ${lines.length === 0 ? "the library's" : 'differs'}`, ...lines].join('\n'));
    }
  });

/** `stadttor tenant apply <folder...>`: all folders are checked before the first is applied. */
export const applyTenants = (paths: readonly string[]): Promise<void> =>
  withApp(async (app) => {
    const apply = app.get(ApplyTenant);
    const folders = paths.map(folderOf);
    const mistakes = await mistakesOf(apply, folders);
    if (mistakes.length > 0) throw new CliProblem(mistakes.map(describeMistake).join('\n'));

    const changed: string[] = [];
    for (const folder of folders) {
      const applied = await apply.execute(folder);
      if (!applied.ok) throw new CliProblem(applied.error.map(describeMistake).join('\n'));
      const { code, canonicalHost, changed: sections } = applied.value;
      if (sections.length > 0) changed.push(code);
      say(`${code} (${canonicalHost}): ${sections.length > 0 ? sections.join(', ') : 'unchanged'}`);
    }
    say(`${folders.length} towns, ${changed.length} changed`);
  });

/** `stadttor tenant list` */
export const listTenants = (options: { json?: boolean }): Promise<void> =>
  withApp(async (app) => {
    const tenants = await app.get(RegistryStore).list();
    if (options.json) return say(JSON.stringify(tenants, null, 2));
    for (const { code, status, canonicalHost, land, configVersion } of tenants) say(`${code}\t${status}\t${canonicalHost}\t${land}\tversion ${configVersion}`);
  });
