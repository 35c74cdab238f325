import { Global, Module } from '@nestjs/common';
import { MoneyResolver } from '#platform/graphql';
import { ApplyTenant } from './commands/apply-tenant.js';
import { TownResolver } from './graphql/town.resolver.js';
import { LawLibrary } from './law-library.js';
import { RegistryStore } from './store/registry.store.js';
import { SectionStore } from './store/section.store.js';
import { TenantRegistry } from './tenant-registry.js';
import { TownConfig } from './town-config.js';

@Global()
@Module({
  providers: [SectionStore, RegistryStore, TenantRegistry, TownConfig, LawLibrary, ApplyTenant, TownResolver, MoneyResolver],
  exports: [TenantRegistry, TownConfig, LawLibrary, RegistryStore, ApplyTenant],
})
export class TenancyModule {}
