import { Inject, Injectable } from '@nestjs/common';
import { system } from '#kernel';
import type { Clock, Result } from '#kernel';
import { err, ok } from '#kernel';
import { CLOCK } from '#platform/clock';
import { Vault } from '#platform/crypto';
import { TenantDatabase } from '#platform/database';
import { actorName, AuditTrail } from '#engines/audit';
import type { Mistake } from '../folder/mistake.js';
import type { TenantSection } from '../folder/section.js';
import { TenantFolder } from '../folder/tenant-folder.js';
import type { Town } from '../domain/town.js';
import { HostTakenError, RegistryStore } from '../store/registry.store.js';
import { SectionStore } from '../store/section.store.js';

export const SECTIONS = Symbol('SECTIONS');

export interface AppliedTenant {
  readonly code: string;
  readonly tenantId: string;
  readonly canonicalHost: string;
  /** Names of the sections whose content differed. */
  readonly changed: readonly string[];
}

/** Reads a whole tenant folder, and either names every mistake or brings all of it into force. */
@Injectable()
export class ApplyTenant {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SECTIONS) private readonly sections: readonly TenantSection[],
    private readonly registry: RegistryStore,
    private readonly database: TenantDatabase,
    private readonly store: SectionStore,
    private readonly vault: Vault,
    private readonly audit: AuditTrail,
  ) {}

  async check(folder: TenantFolder): Promise<{ readings: Map<string, unknown>; mistakes: Mistake[] }> {
    const readings = new Map<string, unknown>();
    const mistakes: Mistake[] = [];
    for (const section of this.sections) {
      const reading = await section.read(folder, readings);
      readings.set(section.name, reading.value);
      mistakes.push(...reading.mistakes);
    }
    return { readings, mistakes };
  }

  /** By section, what the town says otherwise than the library; only of sections that can tell. */
  differences(readings: ReadonlyMap<string, unknown>): ReadonlyMap<string, readonly string[]> {
    return new Map(this.sections.flatMap((section) => (section.diff ? [[section.name, section.diff(readings.get(section.name))] as const] : [])));
  }

  async execute(path: string): Promise<Result<AppliedTenant, readonly Mistake[]>> {
    const folder = new TenantFolder(path);
    const { readings, mistakes } = await this.check(folder);
    if (mistakes.length > 0) return err(mistakes);

    const town = readings.get('town') as Town;
    const registered = await this.#register(town, folder);
    if (!registered.ok) return registered;

    const changed = await this.#applySections(registered.value, readings, folder);
    if (changed.length > 0) await this.registry.bump(registered.value);
    return ok({ code: town.code, tenantId: registered.value, canonicalHost: town.hosts.canonical, changed });
  }

  async #register(town: Town, folder: TenantFolder): Promise<Result<string, readonly Mistake[]>> {
    const { canonical, also } = town.hosts;
    try {
      const entry = { code: town.code, land: town.land, municipalityKey: town.municipalityKey, canonicalHost: canonical, hosts: [...new Set([canonical, ...also])] };
      return ok(await this.registry.register(entry, this.clock.now()));
    } catch (error) {
      if (!(error instanceof HostTakenError)) throw error;
      const where = error.host === canonical ? 'hosts.canonical' : 'hosts.also';
      return err([folder.yaml('tenant.yaml')!.mistake(where, `another town has the host ${error.host}: choose one of your own`)]);
    }
  }

  #applySections(tenantId: string, readings: ReadonlyMap<string, unknown>, folder: TenantFolder): Promise<string[]> {
    const actor = system(tenantId, 'tenant-apply');
    return this.database.withTenant(actor, 'write', async (tx) => {
      await tx.lock('tenant-apply');
      await this.vault.ensureKey(tx, this.clock.now());
      const changed: string[] = [];
      for (const section of this.sections) {
        const value = readings.get(section.name) as object;
        const kept = await this.store.keep(tx, section.name, value, actorName(actor), this.clock.now());
        if (kept) changed.push(section.name);
        await section.apply?.(tx, actor, value, folder);
      }
      if (changed.length > 0) await this.audit.record(tx, actor, { action: 'tenant.apply', object: { type: 'tenant', id: tenantId }, fields: changed });
      return changed;
    });
  }
}
