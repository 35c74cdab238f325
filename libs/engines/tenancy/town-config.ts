import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { localeOf } from '#kernel';
import type { Id, Locale } from '#kernel';
import { TenantDatabase } from '#platform/database';
import { SectionStore } from './store/section.store.js';
import { TenantRegistry } from './tenant-registry.js';
import type { Town } from './domain/town.js';
import type { TownWords, WordsByLocale } from './domain/town-words.js';

/** What a town has set, from memory; a notice drops what has changed. */
@Injectable()
export class TownConfig implements OnModuleInit {
  readonly #kept = new Map<string, Promise<object | undefined>>();

  constructor(
    private readonly database: TenantDatabase,
    private readonly store: SectionStore,
    private readonly registry: TenantRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.onChange((tenantId) => {
      for (const key of this.#kept.keys()) if (tenantId === undefined || key.startsWith(tenantId)) this.#kept.delete(key);
    });
  }

  /** Nothing when the town has never set this section: it was applied by a release that did not know it. */
  async found<T extends object>(bound: { readonly tenantId: Id }, name: string): Promise<T | undefined> {
    return (await this.#load(bound, name)) as T | undefined;
  }

  /** @throws when the town has never set this section. */
  async section<T extends object>(bound: { readonly tenantId: Id }, name: string): Promise<T> {
    const content = await this.#load(bound, name);
    if (!content) throw new Error(`section ${name} is not set`);
    return content as T;
  }

  town(bound: { readonly tenantId: Id }): Promise<Town> {
    return this.section<Town>(bound, 'town');
  }

  /** What a town says in another language than German; nothing where it has said nothing. */
  async words(bound: { readonly tenantId: Id; readonly locale?: Locale }): Promise<Partial<TownWords>> {
    const all = (await this.#load(bound, 'words')) as WordsByLocale | undefined;
    return all?.[localeOf(bound)] ?? {};
  }

  #load(bound: { readonly tenantId: Id }, name: string): Promise<object | undefined> {
    const key = `${bound.tenantId}:${name}`;
    const known = this.#kept.get(key);
    if (known) return known;

    const loading = this.database.withTenant(bound, 'read', async (tx) => (await this.store.current(tx, name))?.content);
    this.#kept.set(key, loading);
    loading.catch(() => this.#kept.delete(key));
    return loading;
  }
}
