import { Injectable } from '@nestjs/common';
import type { Mistake } from './folder/mistake.js';
import type { SectionReading, TenantSection } from './folder/section.js';
import type { TenantFolder } from './folder/tenant-folder.js';
import { svgDangers, themeOf } from './theme.js';
import type { TownTheme } from './theme.js';
import type { Town } from './domain/town.js';

/** `theme/`: the colours of `tenant.yaml` as a stylesheet, mark and drawing as files. */
@Injectable()
export class ThemeSection implements TenantSection<TownTheme | undefined> {
  readonly name = 'theme';

  read(folder: TenantFolder, others: ReadonlyMap<string, unknown>): SectionReading<TownTheme | undefined> {
    const logo = folder.text('theme/logo.svg');
    const motif = folder.text('theme/motif.svg');
    const mistakes: Mistake[] = [];
    for (const [path, svg] of [['theme/logo.svg', logo], ['theme/motif.svg', motif]] as const) {
      for (const remedy of svgDangers(svg ?? '')) mistakes.push({ file: folder.nameOf(path), path: 'svg', remedy });
    }
    const theme = (others.get('town') as Town).theme;
    const colours = /^#[0-9a-f]{6}$/i;
    if (!theme || !colours.test(theme.brand) || !colours.test(theme.accent) || logo === undefined || motif === undefined) return { value: undefined, mistakes };
    return { value: mistakes.length > 0 ? undefined : themeOf(theme, logo, motif), mistakes };
  }
}
