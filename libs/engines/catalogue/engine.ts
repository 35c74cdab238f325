import type { EngineParts } from '#platform/engine';
import { CatalogueModule } from './catalogue.module.js';
import { LifeSituationResolver, TownLifeSituations } from './graphql/life-situation.resolver.js';
import { ServiceResolver } from './graphql/service.resolver.js';
import { ServicesSection } from './sections/services.section.js';
import { SignLanguageController } from './sign-language/sign-language.controller.js';
import { ServiceSignLanguage, TownSignLanguage } from './sign-language/sign-language.resolver.js';
import { SignLanguageSection } from './sign-language/sign-language.section.js';
import { Catalogue1700000000500 } from './store/catalogue.migration.js';
import { SearchDocumentRow } from './store/search-document.entity.js';
import { SearchLanguages1700000000510 } from './store/search-languages.migration.js';
import { SearchStore } from './store/search.store.js';

export const engine: EngineParts = {
  name: 'catalogue',
  module: CatalogueModule,
  entities: [SearchDocumentRow],
  migrations: [Catalogue1700000000500, SearchLanguages1700000000510],
  resolvers: [ServiceResolver, LifeSituationResolver, TownLifeSituations, TownSignLanguage, ServiceSignLanguage],
  controllers: [SignLanguageController],
  sections: [ServicesSection, SignLanguageSection],
  sectionParts: [SearchStore],
};
