import { Module } from '@nestjs/common';
import { PublishLibrary } from './commands/publish-library.js';
import { LifeSituationResolver, TownLifeSituations } from './graphql/life-situation.resolver.js';
import { ServiceResolver } from './graphql/service.resolver.js';
import { ServiceCatalogue } from './service-catalogue.js';
import { SignLanguageVideos } from './sign-language/sign-language-videos.js';
import { ServiceSignLanguage, TownSignLanguage } from './sign-language/sign-language.resolver.js';
import { SearchStore } from './store/search.store.js';
import { ServiceVersionStore } from './store/service-version.store.js';

@Module({
  providers: [ServiceVersionStore, SearchStore, ServiceCatalogue, PublishLibrary, ServiceResolver, LifeSituationResolver, TownLifeSituations, SignLanguageVideos, TownSignLanguage, ServiceSignLanguage],
  exports: [ServiceCatalogue, PublishLibrary, SearchStore, SignLanguageVideos],
})
export class CatalogueModule {}
