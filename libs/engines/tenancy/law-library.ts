import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import type { LawPack } from '#sdk/law';
import { LAW_PACKS } from './law-packs.js';
import { TownConfig } from './town-config.js';

/** The law packs of the Länder, found by the town. */
@Injectable()
export class LawLibrary {
  constructor(
    @Inject(LAW_PACKS) private readonly packs: readonly LawPack[],
    private readonly towns: TownConfig,
  ) {}

  get lands(): string[] {
    return this.packs.map((pack) => pack.land);
  }

  /** @throws when the Land of the town has no law pack: `tenant check` finds that before. */
  async of(bound: { readonly tenantId: Id }): Promise<LawPack> {
    const { land } = await this.towns.town(bound);
    const pack = this.packs.find((candidate) => candidate.land === land);
    if (!pack) throw new Error(`no law pack for ${land}`);
    return pack;
  }
}
