import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import { Vault } from '#platform/crypto';
import { ofTenant } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Answers } from '#sdk/form';
import { duplicateKey, occasionOf, representativeKey, thingKey } from '#sdk/service';
import type { OnlineService } from '#sdk/service';
import { CaseLookupRow } from './case-lookup.entity.js';

/** A case that looks like the same person's. */
export interface Twin {
  readonly of: Id;
  readonly caseId: Id;
  readonly reference: string;
  readonly samePerson: boolean;
  /** Both are about it, whoever asks. */
  readonly sameThing: boolean;
}

/** Finds cases that look like one person's, although nobody can read in the database whose they are. */
@Injectable()
export class CaseLookupStore {
  constructor(private readonly vault: Vault) {}

  /** Kept for services that gather cases or compare them. */
  async keep(tx: Tx, caseId: Id, service: OnlineService, answers: Answers): Promise<void> {
    if (service.duplicates === undefined && service.handOver === undefined && service.representative === undefined) return;
    const fingerprint = await this.#fingerprint(tx, `duplicates.${service.code}`, duplicateKey(service, answers));
    const thingFingerprint = await this.#fingerprint(tx, `duplicates.${service.code}.thing`, thingKey(service, answers));
    const representative = await this.#fingerprint(tx, `representative.${service.code}`, representativeKey(service, answers));
    const row = { serviceCode: service.code, occasion: occasionOf(service, answers), fingerprint, thingFingerprint, representative };
    if ((await tx.update(CaseLookupRow, { caseId }, row)) === 0) await tx.insert(CaseLookupRow, { caseId, refused: false, ...row });
  }

  async #fingerprint(tx: Tx, purpose: string, key: string | undefined): Promise<string | null> {
    return key === undefined ? null : this.vault.fingerprint(tx, purpose, key);
  }

  /** After a decision, and when it is taken back. */
  async decided(tx: Tx, caseId: Id, refused: boolean): Promise<void> {
    await tx.update(CaseLookupRow, { caseId }, { refused });
  }

  /** The other cases of each, oldest first. */
  async twinsOf(tx: Tx, caseIds: readonly Id[]): Promise<Twin[]> {
    const rows = await tx.sql<{ of: Id; case_id: Id; reference: string; same_person: boolean; same_thing: boolean }>(
      `SELECT mine.case_id AS of, other.case_id, c.reference,
         coalesce(other.fingerprint = mine.fingerprint, false) AS same_person, coalesce(other.thing_fingerprint = mine.thing_fingerprint, false) AS same_thing
       FROM case_lookup mine
       JOIN case_lookup other ON other.tenant_id = mine.tenant_id AND other.service_code = mine.service_code AND other.case_id <> mine.case_id
         AND (other.fingerprint = mine.fingerprint OR other.thing_fingerprint = mine.thing_fingerprint)
       JOIN case_file c ON c.tenant_id = other.tenant_id AND c.id = other.case_id
       WHERE ${ofTenant('mine')} AND mine.case_id = ANY ($2) ORDER BY c.received_at, c.id`,
      [caseIds],
    );
    return rows.map(({ of, case_id: caseId, reference, same_person: samePerson, same_thing: sameThing }) => ({ of, caseId, reference, samePerson, sameThing }));
  }

  /** For how many the person stands in who does so in this case, itself among them: what was refused or withdrawn does not count. None where nobody does. */
  async representedWith(tx: Tx, caseId: Id): Promise<number> {
    const [row] = await tx.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM case_lookup mine
       JOIN case_lookup other ON other.tenant_id = mine.tenant_id AND other.service_code = mine.service_code AND other.representative = mine.representative AND NOT other.refused
       JOIN case_file c ON c.tenant_id = other.tenant_id AND c.id = other.case_id AND c.state <> 'withdrawn'
       WHERE ${ofTenant('mine')} AND mine.case_id = $2`,
      [caseId],
    );
    return row!.count;
  }
}
