import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Mistake } from './mistake.js';
import { YamlFile } from './yaml-file.js';

/** `tenants/<code>/` as its sections read it. */
export class TenantFolder {
  constructor(readonly path: string) {}

  /** The folder's name, which is the town's code. */
  get code(): string {
    return basename(this.path);
  }

  /** As an operator finds it: `tenants/dueren/tenant.yaml`. */
  nameOf(file: string): string {
    return join('tenants', this.code, file);
  }

  yaml(file: string): YamlFile | undefined {
    const text = this.text(file);
    return text === undefined ? undefined : new YamlFile(this.nameOf(file), text);
  }

  text(file: string): string | undefined {
    return this.bytes(file)?.toString('utf8');
  }

  bytes(file: string): Buffer | undefined {
    try {
      return readFileSync(join(this.path, file));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  list(folder: string): string[] {
    try {
      return readdirSync(join(this.path, folder)).toSorted();
    } catch {
      return [];
    }
  }

  missing(file: string, remedy: string): Mistake {
    return { file: this.nameOf(file), path: 'file', remedy };
  }
}
