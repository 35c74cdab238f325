import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { addDays } from '#kernel';
import type { Id, LocalDate } from '#kernel';
import { Vault } from '#platform/crypto';
import { ofTenant } from '#platform/database';
import type { Tx } from '#platform/database';
import { RUNNING } from '../domain/case-state.js';
import { CaseRow } from './case.entity.js';
import { PermitRow } from './permit.entity.js';

/** Of a service ($2) and departments ($3), on a day ($4). */
const validOn = (): string =>
  `${ofTenant()} AND service_code = $2 AND department = ANY ($3) AND valid_from <= $4 AND valid_to >= $4 AND returned_at IS NULL AND (replaced_from IS NULL OR replaced_from > $4)`;

const subjectOf = (row: Id) => ({ table: 'permit', column: 'subject_sealed', row });

/** A permit with what it is valid for, readable. */
export type Permit = Omit<PermitRow, 'tenantId' | 'subjectSealed'> & { readonly subject: string };

@Injectable()
export class PermitStore {
  constructor(private readonly vault: Vault) {}

  async insert(tx: Tx, { subject, ...permit }: Permit): Promise<void> {
    await tx.insert(PermitRow, { ...permit, subjectSealed: await this.vault.seal(tx, subjectOf(permit.id), subject) });
  }

  async byId(tx: Tx, id: Id, options: { lock?: 'for update' } = {}): Promise<Permit | undefined> {
    return this.#open(tx, await tx.findOne(PermitRow, { id }, options));
  }

  async byCode(tx: Tx, code: string): Promise<Permit | undefined> {
    return this.#open(tx, await tx.findOne(PermitRow, { code }));
  }

  async ofCase(tx: Tx, caseId: Id): Promise<Permit | undefined> {
    return this.#open(tx, await tx.findOne(PermitRow, { caseId }));
  }

  async giveBack(tx: Tx, id: Id, at: Date): Promise<void> {
    await tx.update(PermitRow, { id }, { returnedAt: at });
  }

  async replace(tx: Tx, id: Id, from: LocalDate): Promise<void> {
    await tx.update(PermitRow, { id }, { replacedFrom: from });
  }

  async noteReminder(tx: Tx, id: Id, on: LocalDate): Promise<void> {
    await tx.update(PermitRow, { id }, { remindedOn: on });
  }

  /** Permits that end within so many days, whose holders have neither been told nor asked for what comes after by themselves. */
  async endingSoon(tx: Tx, serviceCode: string, today: LocalDate, days: number): Promise<Id[]> {
    const rows = await tx.sql<{ id: Id }>(
      `SELECT p.id FROM permit p WHERE ${ofTenant('p')} AND p.service_code = $2 AND p.valid_to >= $3 AND p.valid_to <= $4 AND p.reminded_on IS NULL
       AND p.returned_at IS NULL AND p.replaced_from IS NULL
       AND NOT EXISTS (SELECT 1 FROM case_file f WHERE f.tenant_id = p.tenant_id AND f.follows = p.id AND f.state = ANY ($5)) ORDER BY p.valid_to, p.id LIMIT 100`,
      [serviceCode, today, addDays(today, days), RUNNING],
    );
    return rows.map(({ id }) => id);
  }

  /** Every case that follows a permit, oldest first. */
  casesAfter(tx: Tx, id: Id): Promise<CaseRow[]> {
    return tx.find(CaseRow, { follows: id }, { order: { receivedAt: 'ASC', id: 'ASC' } });
  }

  /** What follows a permit and has neither been refused nor withdrawn nor ended: codes of the service. */
  async followedBy(tx: Tx, id: Id): Promise<string[]> {
    const rows = await tx.find(CaseRow, { follows: id, state: In([...RUNNING]) });
    return rows.flatMap(({ followUp }) => followUp ?? []);
  }

  /** Permits that are valid on a day, by zone, for whoever patrols. */
  async validOn(tx: Tx, serviceCode: string, departments: readonly string[], day: LocalDate): Promise<Permit[]> {
    const rows = await tx.sql<{ id: Id }>(
      `SELECT id FROM permit WHERE ${validOn()} ORDER BY area, id`,
      [serviceCode, departments, day],
    );
    const found: Permit[] = [];
    for (const { id } of rows) found.push((await this.byId(tx, id))!);
    return found;
  }

  /** How many are valid on a day, by zone. */
  countValidOn(tx: Tx, serviceCode: string, departments: readonly string[], day: LocalDate): Promise<{ area: string | null; count: number }[]> {
    return tx.sql(`SELECT area, count(*)::int AS count FROM permit WHERE ${validOn()} GROUP BY area ORDER BY area`, [serviceCode, departments, day]);
  }

  /** Cases whose permits ended before a day and that are still open. */
  async endedBefore(tx: Tx, day: LocalDate, limit: number): Promise<Id[]> {
    const rows = await tx.sql<{ case_id: Id }>(
      `SELECT p.case_id FROM permit p JOIN case_file c ON c.tenant_id = p.tenant_id AND c.id = p.case_id
       WHERE ${ofTenant('p')} AND p.valid_to < $2 AND c.state = 'issued' ORDER BY p.valid_to, p.id LIMIT $3`,
      [day, limit],
    );
    return rows.map((row) => row.case_id);
  }

  /** Cases whose permits have made room for others by a day and that are still open. */
  async replacedBy(tx: Tx, day: LocalDate, limit: number): Promise<Id[]> {
    const rows = await tx.sql<{ case_id: Id }>(
      `SELECT p.case_id FROM permit p JOIN case_file c ON c.tenant_id = p.tenant_id AND c.id = p.case_id
       WHERE ${ofTenant('p')} AND p.replaced_from <= $2 AND c.state = 'issued' ORDER BY p.replaced_from, p.id LIMIT $3`,
      [day, limit],
    );
    return rows.map((row) => row.case_id);
  }

  async #open(tx: Tx, row: PermitRow | undefined): Promise<Permit | undefined> {
    if (!row) return undefined;
    const { tenantId: _tenantId, subjectSealed, ...permit } = row;
    return { ...permit, subject: await this.vault.open(tx, subjectOf(row.id), subjectSealed) };
  }
}
