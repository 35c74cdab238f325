import { Injectable } from '@nestjs/common';
import { reaches } from '#kernel';
import type { Actor, AssuranceLevel } from '#kernel';
import type { Tx } from '#platform/database';
import type { KnownAnswers } from '#sdk/form';
import type { AttributeName } from '#sdk/identity';
import { Accounts } from './accounts.js';

const NAMES: readonly AttributeName[] = ['name', 'givenName', 'familyName', 'title', 'birthName', 'birthDate', 'birthPlace', 'address', 'email'];

/** What the sign-in has told of whoever acts, for forms to take over. */
@Injectable()
export class KnownPerson {
  constructor(private readonly accounts: Accounts) {}

  /** @param level only what is known this surely: an address that somebody has typed at their provider is no proof of it. */
  async known(tx: Tx, actor: Actor, level: AssuranceLevel): Promise<KnownAnswers> {
    if (actor.kind !== 'citizen') return {};
    const profile = (await this.accounts.find(tx, actor.personId))?.profile;
    const sure = NAMES.filter((name) => profile?.[name] !== undefined && reaches(profile.trust?.[name] ?? 'none', level));
    return Object.fromEntries(sure.map((name) => [`identity.${name}`, profile![name] as KnownAnswers[string]]));
  }
}
