import type { IdentityProviderFactory } from '#sdk/identity';
import { BundIdProvider } from './bundid-provider.js';
import { ProviderMetadata } from './provider-metadata.js';

/** BundID, the federal citizens' account. */
export const createProvider: IdentityProviderFactory = (environment, tools) => new BundIdProvider(new ProviderMetadata(environment, tools), tools);
