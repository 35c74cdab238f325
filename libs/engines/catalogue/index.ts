export { CatalogueModule } from './catalogue.module.js';
export { PublishLibrary } from './commands/publish-library.js';
export { engine } from './engine.js';
export { SERVICE_LIBRARY } from './library.js';
export type { LibraryService, ServiceLibrary } from './library.js';
export { ServiceCatalogue } from './service-catalogue.js';
export type { OfferedService, PinnedService } from './service-catalogue.js';
export { PublishedVersionChangedError } from './store/service-version.store.js';
