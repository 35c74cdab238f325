import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { newId } from '#kernel';
import type { Id } from '#kernel';

export const PLATFORM_URL = Symbol('PLATFORM_URL');
export const TENANT_CHANNEL = 'stadttor_tenant';

export interface RegisteredTenant {
  readonly id: Id;
  readonly code: string;
  readonly land: string;
  readonly status: 'live' | 'suspended';
  readonly canonicalHost: string;
  readonly configVersion: number;
  readonly hosts: readonly string[];
}

export interface TenantEntry {
  readonly code: string;
  readonly land: string;
  readonly municipalityKey: string;
  readonly canonicalHost: string;
  readonly hosts: readonly string[];
}

export class HostTakenError extends Error {
  constructor(readonly host: string) {
    super(`another town has the host ${host}`);
  }
}

const ALL = `SELECT t.id, t.code, t.land, t.status, t.canonical_host AS "canonicalHost", t.config_version AS "configVersion",
  array_agg(h.host ORDER BY h.host) AS hosts FROM platform.tenant t JOIN platform.tenant_host h ON h.tenant_id = t.id GROUP BY t.id`;

/** The registry of towns, written on the platform role only: it holds no personal data and sees no town's tables. */
@Injectable()
export class RegistryStore {
  constructor(@Inject(PLATFORM_URL) private readonly platformUrl: string) {}

  list(): Promise<RegisteredTenant[]> {
    return this.#with(async (client) => (await client.query<RegisteredTenant>(`${ALL} ORDER BY t.code`)).rows);
  }

  /** Enters a town or brings its entry up to date. @throws HostTakenError */
  register(entry: TenantEntry, now: Date): Promise<Id> {
    return this.#with(async (client) => {
      await client.query('BEGIN');
      try {
        const id = await upsert(client, entry, now);
        await client.query('COMMIT');
        return id;
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      }
    });
  }

  /** Tells all processes that this town has changed. */
  async bump(id: Id): Promise<void> {
    await this.#with(async (client) => {
      await client.query('UPDATE platform.tenant SET config_version = config_version + 1 WHERE id = $1', [id]);
      await client.query(`SELECT pg_notify('${TENANT_CHANNEL}', $1)`, [id]);
    });
  }

  async keepApiKey(keyHash: Buffer, label: string, now: Date): Promise<void> {
    await this.#with((client) =>
      client.query('INSERT INTO platform.api_key (key_hash, label, created_at) VALUES ($1, $2, $3) ON CONFLICT (key_hash) DO NOTHING', [keyHash, label, now]),
    );
  }

  async #with<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: this.platformUrl });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }
}

async function upsert(client: pg.Client, entry: TenantEntry, now: Date): Promise<Id> {
  const { rows } = await client.query<{ id: Id }>(
    `INSERT INTO platform.tenant (id, code, land, municipality_key, status, canonical_host, created_at) VALUES ($1, $2, $3, $4, 'live', $5, $6)
     ON CONFLICT (code) DO UPDATE SET land = $3, municipality_key = $4, canonical_host = $5 RETURNING id`,
    [newId(now), entry.code, entry.land, entry.municipalityKey, entry.canonicalHost, now],
  );
  const id = rows[0]!.id;
  await client.query('DELETE FROM platform.tenant_host WHERE tenant_id = $1 AND host <> ALL ($2)', [id, entry.hosts]);
  for (const host of entry.hosts) {
    const { rows: owners } = await client.query<{ tenant_id: Id }>(
      'INSERT INTO platform.tenant_host (host, tenant_id) VALUES ($1, $2) ON CONFLICT (host) DO UPDATE SET host = $1 RETURNING tenant_id',
      [host, id],
    );
    if (owners[0]!.tenant_id !== id) throw new HostTakenError(host);
  }
  return id;
}
