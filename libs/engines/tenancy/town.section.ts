import { Injectable } from '@nestjs/common';
import { Department, Town } from './domain/town.js';
import type { Mistake } from './folder/mistake.js';
import type { SectionReading, TenantSection } from './folder/section.js';
import type { TenantFolder } from './folder/tenant-folder.js';

export const TOWN_FILE = 'tenant.yaml';

const MEDIA = { 'theme/logo.svg': 'the mark of the town as SVG', 'theme/motif.svg': 'the drawing of the home page as SVG' };

/** `tenant.yaml` and `theme/`. */
@Injectable()
export class TownSection implements TenantSection<Town> {
  readonly name = 'town';

  read(folder: TenantFolder): SectionReading<Town> {
    const file = folder.yaml(TOWN_FILE);
    if (!file) return { value: new Town(), mistakes: [folder.missing(TOWN_FILE, 'write tenant.yaml; tenants/_template shows how')] };

    const { value, mistakes } = file.read(Town);
    const more: Mistake[] = [];
    if (value.code !== undefined && value.code !== folder.code) more.push(file.mistake('code', `as the folder is called: ${folder.code}`));
    for (const [index, department] of (value.departments ?? []).entries()) {
      for (const { path, remedy } of Department.hoursMistakes(department.hours ?? {})) more.push(file.mistake(`departments.${index}.hours.${path}`, remedy));
    }
    for (const [path, remedy] of Object.entries(MEDIA)) if (!folder.bytes(path)) more.push(folder.missing(path, remedy));
    return { value, mistakes: [...mistakes, ...more] };
  }
}
