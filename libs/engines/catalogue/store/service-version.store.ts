import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { sha256Hex } from '#platform/crypto';
import { PLATFORM_URL } from '#engines/tenancy';
import type { ServiceDefinition, TextsByLocale } from '#sdk/service';

/** A published version of a standard service: never changes again, so that drafts and cases keep theirs. What counts are definition and German texts. */
export interface ServiceSnapshot {
  readonly service: ServiceDefinition;
  readonly texts: TextsByLocale;
}

export class PublishedVersionChangedError extends Error {
  constructor(code: string, version: number) {
    super(`version ${version} of ${code} was published with another content: raise its version`);
  }
}

@Injectable()
export class ServiceVersionStore {
  readonly #kept = new Map<string, Promise<ServiceSnapshot>>();

  constructor(
    private readonly dataSource: DataSource,
    @Inject(PLATFORM_URL) private readonly platformUrl: string,
  ) {}

  /** Publishes what is new in the library. @throws PublishedVersionChangedError */
  async publish(library: readonly ServiceSnapshot[], now: Date): Promise<string[]> {
    const client = new pg.Client({ connectionString: this.platformUrl });
    await client.connect();
    try {
      const published: string[] = [];
      for (const snapshot of library) if (await publishOne(client, snapshot, now)) published.push(snapshot.service.code);
      return published;
    } finally {
      await client.end();
    }
  }

  /** @throws when it was never published. */
  byVersion(code: string, version: number): Promise<ServiceSnapshot> {
    const key = `${code}@${version}`;
    const known = this.#kept.get(key);
    if (known) return known;
    const loading = this.#load(code, version);
    this.#kept.set(key, loading);
    loading.catch(() => this.#kept.delete(key));
    return loading;
  }

  async #load(code: string, version: number): Promise<ServiceSnapshot> {
    const [row] = await this.dataSource.query<{ content: ServiceSnapshot }[]>('SELECT content FROM platform.service_version WHERE code = $1 AND version = $2', [code, version]);
    if (!row) throw new Error(`${code} version ${version} was never published`);
    return row.content;
  }
}

async function publishOne(client: pg.Client, snapshot: ServiceSnapshot, now: Date): Promise<boolean> {
  const { code, version } = snapshot.service;
  const content = JSON.stringify({ service: snapshot.service, texts: snapshot.texts });
  // Translations help to read and decide nothing: mending one needs no new version.
  const hash = sha256Hex(JSON.stringify({ service: snapshot.service, texts: { de: snapshot.texts.de } }));
  const { rowCount } = await client.query(
    'INSERT INTO platform.service_version (code, version, content, content_hash, published_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (code, version) DO NOTHING',
    [code, version, content, hash, now],
  );
  if (rowCount === 1) return true;
  const { rows } = await client.query<{ content_hash: string }>('SELECT content_hash FROM platform.service_version WHERE code = $1 AND version = $2', [code, version]);
  if (rows[0]?.content_hash !== hash) throw new PublishedVersionChangedError(code, version);
  return false;
}
