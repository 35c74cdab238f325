import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id } from '#kernel';
import { newId, newToken } from '#kernel';
import { WALL_CLOCK } from '#platform/clock';
import { Vault } from '#platform/crypto';
import type { Tx } from '#platform/database';
import type { AttributeTrust, PersonAttributes } from '#sdk/identity';
import { CitizenAccountRow } from './store/citizen-account.entity.js';

/** What was told of a person at their last sign-in. It is kept on the server, so that forms can take it over and nobody can change it on the way. */
export interface Profile extends PersonAttributes {
  /** How surely each attribute is known. */
  readonly trust?: AttributeTrust;
  /** Handle of their mailbox at the provider. */
  readonly mailbox?: string;
}

export interface CitizenAccount {
  readonly id: Id;
  readonly issuer: string;
  /** True when it ends with the session: nobody could find it again. */
  readonly temporary: boolean;
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
    if (!known) return this.#open(tx, { issuer, subject }, profile, false);
    const profileSealed = await this.vault.seal(tx, placeOf(known.id), JSON.stringify(profile));
    await tx.update(CitizenAccountRow, { id: known.id }, { profileSealed, lastSignInAt: now });
    return known.id;
  }

  /** A place for somebody whom the provider gives no key for; it goes with their session. */
  host(tx: Tx, issuer: string, profile: Profile): Promise<Id> {
    return this.#open(tx, { issuer, subject: newToken() }, profile, true);
  }

  async #open(tx: Tx, { issuer, subject }: Identified, profile: Profile, temporary: boolean): Promise<Id> {
    const [id, now] = [newId(), this.clock.now()];
    const profileSealed = await this.vault.seal(tx, placeOf(id), JSON.stringify(profile));
    await tx.insert(CitizenAccountRow, { id, issuer, subject, temporary, profileSealed, createdAt: now, lastSignInAt: now });
    return id;
  }

  async find(tx: Tx, id: Id): Promise<CitizenAccount | undefined> {
    const row = await tx.findOne(CitizenAccountRow, { id });
    if (!row) return undefined;
    const profile = JSON.parse(await this.vault.open(tx, placeOf(id), row.profileSealed)) as Profile;
    return { id, issuer: row.issuer, temporary: row.temporary, profile, createdAt: row.createdAt, lastSignInAt: row.lastSignInAt };
  }

  /** Where messages reach somebody at the provider by which they last signed in; undefined when it has no mailbox for them. */
  async mailboxHandleOf(tx: Tx, id: Id): Promise<string | undefined> {
    return (await this.find(tx, id))?.profile.mailbox;
  }

  /** Those that go with their session. */
  async temporaryOnes(tx: Tx): Promise<Id[]> {
    return (await tx.find(CitizenAccountRow, { temporary: true })).map(({ id }) => id);
  }

  async delete(tx: Tx, id: Id): Promise<void> {
    await tx.delete(CitizenAccountRow, { id });
  }
}
