import type { EngineParts } from '#platform/engine';
import { MoneyResolver } from '#platform/graphql';
import { TownResolver } from './graphql/town.resolver.js';
import { TenantSectionRow } from './store/tenant-section.entity.js';
import { Tenancy1700000000050 } from './store/tenancy.migration.js';
import { TenancyModule } from './tenancy.module.js';
import { ThemeController } from './theme.controller.js';
import { ThemeSection } from './theme.section.js';
import { TownSection } from './town.section.js';
import { WordsSection } from './words.section.js';

export const engine: EngineParts = {
  name: 'tenancy',
  module: TenancyModule,
  entities: [TenantSectionRow],
  migrations: [Tenancy1700000000050],
  resolvers: [TownResolver, MoneyResolver],
  controllers: [ThemeController],
  sections: [TownSection, ThemeSection, WordsSection],
};
