import { Inject, Injectable } from '@nestjs/common';
import { parseLocalDate } from '#kernel';
import type { LawPack } from '#sdk/law';
import { Department, Town } from './domain/town.js';
import type { Mistake } from './folder/mistake.js';
import type { SectionReading, TenantSection } from './folder/section.js';
import type { TenantFolder } from './folder/tenant-folder.js';
import { LAW_PACKS } from './law-packs.js';

export const TOWN_FILE = 'tenant.yaml';

const MEDIA = { 'theme/logo.svg': 'the mark of the town as SVG', 'theme/motif.svg': 'the drawing of the home page as SVG' };

/** `tenant.yaml` and `theme/`. */
@Injectable()
export class TownSection implements TenantSection<Town> {
  readonly name = 'town';

  constructor(@Inject(LAW_PACKS) private readonly lawPacks: readonly LawPack[]) {}

  read(folder: TenantFolder): SectionReading<Town> {
    const file = folder.yaml(TOWN_FILE);
    if (!file) return { value: new Town(), mistakes: [folder.missing(TOWN_FILE, 'write tenant.yaml; tenants/_template shows how')] };

    const { value, mistakes } = file.read(Town);
    const more: Mistake[] = [];
    if (value.code !== undefined && value.code !== folder.code) more.push(file.mistake('code', `as the folder is called: ${folder.code}`));
    const lands = this.lawPacks.map(({ land }) => land);
    if (value.land !== undefined && !lands.includes(value.land)) more.push(file.mistake('land', `a Land with a law pack: ${lands.join(', ')}`));
    for (const [index, department] of (value.departments ?? []).entries()) {
      for (const { path, remedy } of Department.hoursMistakes(department.hours ?? {})) more.push(file.mistake(`departments.${index}.hours.${path}`, remedy));
    }
    for (const [index, { validFrom }] of (value.filingDays ?? []).entries()) {
      if (!parseLocalDate(validFrom)) more.push(file.mistake(`filingDays.${index}.validFrom`, 'an existing day'));
      if (value.filingDays!.findIndex((other) => other.validFrom === validFrom) !== index) more.push(file.mistake(`filingDays.${index}.validFrom`, 'each day once only'));
    }
    for (const [path, remedy] of Object.entries(MEDIA)) if (!folder.bytes(path)) more.push(folder.missing(path, remedy));
    return { value, mistakes: [...mistakes, ...more] };
  }
}
