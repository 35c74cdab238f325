import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Id } from '#kernel';
import { hashToken } from '#platform/crypto';
import { Notices } from '#platform/clock';
import { TENANT_CHANNEL } from './store/registry.store.js';
import type { RegisteredTenant } from './store/registry.store.js';

/** All towns in memory: exact host to town. Kept fresh by notices, on every process. */
@Injectable()
export class TenantRegistry implements OnModuleInit {
  #byHost = new Map<string, RegisteredTenant>();
  #byId = new Map<Id, RegisteredTenant>();
  readonly #listeners: ((tenantId: Id | undefined) => void)[] = [];

  constructor(
    private readonly dataSource: DataSource,
    private readonly notices: Notices,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.refresh();
    this.notices.on(TENANT_CHANNEL, async (id) => {
      await this.refresh();
      for (const listener of this.#listeners) listener(id === '' ? undefined : id);
    });
  }

  /** The live town of a host name in lower case; no wildcard, no guess. */
  byHost(host: string): RegisteredTenant | undefined {
    const tenant = this.#byHost.get(host);
    return tenant?.status === 'live' ? tenant : undefined;
  }

  byId(id: Id): RegisteredTenant | undefined {
    return this.#byId.get(id);
  }

  all(): RegisteredTenant[] {
    return [...this.#byId.values()];
  }

  /** Called with the town that changed, or with nothing when any may have. */
  onChange(listener: (tenantId: Id | undefined) => void): void {
    this.#listeners.push(listener);
  }

  async isApiKey(key: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>('SELECT 1 FROM platform.api_key WHERE key_hash = $1', [hashToken(key)]);
    return rows.length > 0;
  }

  async refresh(): Promise<void> {
    const rows = await this.dataSource.query<RegisteredTenant[]>(
      `SELECT t.id, t.code, t.land, t.status, t.canonical_host AS "canonicalHost", t.config_version AS "configVersion",
         array_agg(h.host ORDER BY h.host) AS hosts FROM platform.tenant t JOIN platform.tenant_host h ON h.tenant_id = t.id GROUP BY t.id ORDER BY t.code`,
    );
    this.#byId = new Map(rows.map((tenant) => [tenant.id, tenant]));
    this.#byHost = new Map(rows.flatMap((tenant) => tenant.hosts.map((host) => [host, tenant] as const)));
  }
}
