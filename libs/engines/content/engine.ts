import type { EngineParts } from '#platform/engine';
import { ContentModule } from './content.module.js';
import { NewsResolver } from './graphql/news.resolver.js';
import { PageResolver } from './graphql/page.resolver.js';
import { PagesSection } from './pages.section.js';

export const engine: EngineParts = { name: 'content', module: ContentModule, entities: [], migrations: [], resolvers: [NewsResolver, PageResolver], sections: [PagesSection] };
