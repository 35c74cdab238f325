import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id } from '#kernel';
import { newId } from '#kernel';
import { WALL_CLOCK } from '#platform/clock';
import { Vault } from '#platform/crypto';
import type { Tx } from '#platform/database';
import { CitizenAccountRow } from './store/citizen-account.entity.js';

/** What a provider tells of a person, as far as it is kept. */
export interface Profile {
  readonly name?: string;
  readonly email?: string;
}

export interface CitizenAccount {
  readonly id: Id;
  readonly issuer: string;
  readonly profile: Profile;
  readonly createdAt: Date;
  readonly lastSignInAt: Date;
}

/** Who vouches, and under which subject: the whole of an identity. */
export interface Identified {
  readonly issuer: string;
  readonly subject: string;
}

const placeOf = (row: string) => ({ table: 'citizen_account', column: 'profile_sealed', row });

/** Citizens' accounts of a town. */
@Injectable()
export class Accounts {
  constructor(
    @Inject(WALL_CLOCK) private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** The account of this person, made at their first sign-in. */
  async meet(tx: Tx, { issuer, subject }: Identified, profile: Profile): Promise<Id> {
    await tx.lock(`citizen-account:${issuer}:${subject}`);
    const now = this.clock.now();
    const known = await tx.findOne(CitizenAccountRow, { issuer, subject });
    const id = known?.id ?? newId();
    const profileSealed = await this.vault.seal(tx, placeOf(id), JSON.stringify(profile));
    if (known) await tx.update(CitizenAccountRow, { id }, { profileSealed, lastSignInAt: now });
    else await tx.insert(CitizenAccountRow, { id, issuer, subject, profileSealed, createdAt: now, lastSignInAt: now });
    return id;
  }

  async find(tx: Tx, id: Id): Promise<CitizenAccount | undefined> {
    const row = await tx.findOne(CitizenAccountRow, { id });
    if (!row) return undefined;
    const profile = JSON.parse(await this.vault.open(tx, placeOf(id), row.profileSealed)) as Profile;
    return { id, issuer: row.issuer, profile, createdAt: row.createdAt, lastSignInAt: row.lastSignInAt };
  }

  async delete(tx: Tx, id: Id): Promise<void> {
    await tx.delete(CitizenAccountRow, { id });
  }
}
