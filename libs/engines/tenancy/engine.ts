import type { EngineParts } from '#platform/engine';
import { TownResolver } from './graphql/town.resolver.js';
import { TenantSectionRow } from './store/tenant-section.entity.js';
import { Tenancy1700000000050 } from './store/tenancy.migration.js';
import { TenancyModule } from './tenancy.module.js';
import { ThemeController } from './theme.controller.js';
import { ThemeSection } from './theme.section.js';
import { TownSection } from './town.section.js';

export const engine: EngineParts = {
  name: 'tenancy',
  module: TenancyModule,
  entities: [TenantSectionRow],
  migrations: [Tenancy1700000000050],
  resolvers: [TownResolver],
  controllers: [ThemeController],
  sections: [TownSection, ThemeSection],
};
