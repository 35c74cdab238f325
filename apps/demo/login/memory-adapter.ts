import type { Adapter, AdapterPayload } from 'oidc-provider';

import { townClient } from './town-client.js';

interface Entry {
  readonly payload: AdapterPayload;
  readonly endsAt: number;
}

/** What the provider remembers: in memory, since a login takes seconds and a restart only means to log in again. */
export function memoryAdapter(issuer: string): new (model: string) => Adapter {
  const entries = new Map<string, Entry>();

  return class implements Adapter {
    constructor(private readonly model: string) {}

    async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
      for (const [key, { endsAt }] of entries) if (endsAt < Date.now()) entries.delete(key);
      entries.set(this.#key(id), { payload, endsAt: Date.now() + (expiresIn || 3_600) * 1_000 });
    }

    async find(id: string): Promise<AdapterPayload | undefined> {
      return this.model === 'Client' ? townClient(id, issuer) : this.#alive(entries.get(this.#key(id)));
    }

    async findByUid(uid: string): Promise<AdapterPayload | undefined> {
      return this.#search((payload) => payload['uid'] === uid);
    }

    async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
      return this.#search((payload) => payload['userCode'] === userCode);
    }

    async consume(id: string): Promise<void> {
      const entry = entries.get(this.#key(id));
      if (entry) entry.payload['consumed'] = Math.floor(Date.now() / 1_000);
    }

    async destroy(id: string): Promise<void> {
      entries.delete(this.#key(id));
    }

    async revokeByGrantId(grantId: string): Promise<void> {
      for (const [key, { payload }] of entries) if (payload['grantId'] === grantId) entries.delete(key);
    }

    #key(id: string): string {
      return `${this.model}:${id}`;
    }

    #alive(entry: Entry | undefined): AdapterPayload | undefined {
      return entry && entry.endsAt > Date.now() ? entry.payload : undefined;
    }

    #search(matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
      const found = [...entries].find(([key, { payload }]) => key.startsWith(`${this.model}:`) && matches(payload));
      return this.#alive(found?.[1]);
    }
  };
}
