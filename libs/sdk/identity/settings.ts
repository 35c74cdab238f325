import type { AccountLevel } from './person.js';

/** Authentication contexts of a provider, by level. */
export type ContextsByLevel = Readonly<Partial<Record<AccountLevel, string>>>;

/** What a town has agreed with an OpenID Connect issuer. */
export interface OpenIdSettings {
  readonly kind: 'openid';
  /** The issuer's address, or `demo` for the provider of the demonstration. */
  readonly issuer: string;
  readonly clientId: string;
  readonly levels: ContextsByLevel;
}

/** What a town has agreed with BundID. */
export interface BundIdSettings {
  readonly kind: 'bundid';
  /** The provider's entityID, or `demo-bundid` for the one of the demonstration. Accounts are kept under it. */
  readonly issuer: string;
  /** Where the provider's metadata lies; at its entityID when not set. */
  readonly metadata?: string;
  /** Names of secrets: key and certificate with which we sign requests, and those with which answers to us are encrypted. */
  readonly signingKey: string;
  readonly decryptionKey: string;
  /** Who asks, as the provider's page shows it. */
  readonly organisation: string;
  /** Under which the provider has registered the town's online service. */
  readonly onlineServiceId: string;
  /** Mailboxes of its people; absent where the town has not agreed on them. */
  readonly mailbox?: BundIdMailboxSettings;
}

export interface BundIdMailboxSettings {
  /** Where the interface is: `https://zbp.bund.de`, or `demo-bundid` for the one of the demonstration. */
  readonly address: string;
  /** Name of the secret with key and certificate under which the town is known there. */
  readonly key: string;
}

export type ProviderSettings = OpenIdSettings | BundIdSettings;
