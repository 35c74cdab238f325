import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { newToken } from '#kernel';
import { sha256Hex } from '#platform/crypto';

export const STORAGE = Symbol('STORAGE');

/** Files by content, one folder per town. Local disk by default; object storage fits the same port. */
export interface Storage {
  /** Answers the key under which the bytes lie; the same bytes of the same town have the same key. */
  put(tenantId: string, bytes: Uint8Array): Promise<string>;
  /** @throws when nothing lies under the key. */
  read(key: string): Promise<Buffer>;
  /** @param part bytes from the first to the last, both counted; all of them when not set. */
  stream(key: string, part?: { readonly start: number; readonly end: number }): Readable;
  /** Whether something lies under the key. */
  has(key: string): Promise<boolean>;
  /** Twice is no mistake. Only for bytes that nobody else may have stored too, such as sealed ones. */
  remove(key: string): Promise<void>;
}

/** Where bytes of a town lie, known by their hash. */
export const storageKey = (tenantId: string, sha256: string): string => `${tenantId}/${sha256}`;

const KEY = /^[0-9a-f-]{36}\/[0-9a-f]{64}$/;

export class DiskStorage implements Storage {
  constructor(private readonly folder: string) {}

  async put(tenantId: string, bytes: Uint8Array): Promise<string> {
    const key = storageKey(tenantId, sha256Hex(bytes));
    const path = this.#path(key);
    await mkdir(dirname(path), { recursive: true });
    const draft = `${path}.${newToken(6)}`;
    await writeFile(draft, bytes, { mode: 0o600 });
    await rename(draft, path);
    return key;
  }

  read(key: string): Promise<Buffer> {
    return readFile(this.#path(key));
  }

  stream(key: string, part?: { readonly start: number; readonly end: number }): Readable {
    return createReadStream(this.#path(key), part);
  }

  async has(key: string): Promise<boolean> {
    try {
      return (await stat(this.#path(key))).isFile();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    }
  }

  remove(key: string): Promise<void> {
    return rm(this.#path(key), { force: true });
  }

  #path(key: string): string {
    if (!KEY.test(key)) throw new Error('not a storage key');
    return join(this.folder, key);
  }
}
