import type { IdentityProviderFactory } from '#sdk/identity';
import { Discovery } from './discovery.js';
import { openIdProvider } from './openid-provider.js';

/** OpenID Connect, for citizens and for staff. */
export const createProvider: IdentityProviderFactory = (environment, tools) => openIdProvider(new Discovery(environment, tools));
