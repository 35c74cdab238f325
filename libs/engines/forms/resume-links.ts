import { Inject, Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { Clock, Id, Result } from '#kernel';
import { newAccessCode, newCode, normalizeCode } from '#kernel';
import { WALL_CLOCK } from '#platform/clock';
import { hashCode, hashToken, sameBytes, Vault } from '#platform/crypto';
import type { Tx } from '#platform/database';
import { Tries } from '#platform/tries';
import type { Wait } from '#platform/tries';
import { DraftResumeRow } from './store/draft-resume.entity.js';

/** What opens a draft on another device: neither half does alone. */
export interface ResumeLink {
  /** 130 random bits in symbols that can be written down. */
  readonly link: string;
  readonly code: string;
  /** Where the link was sent; never the code. */
  readonly email?: string;
}

/** Symbols of a link, 5 bits each. */
const LINK_LENGTH = 26;

/** So that nobody's mailbox is flooded with links: from one draft, and to one address within half an hour. */
const MAILS_PER_DRAFT = 5;
const MAILS_PER_ADDRESS = 3;
const ADDRESS_MS = 30 * 60_000;

const placeOf = (row: string) => ({ table: 'draft_resume', column: 'sealed', row });

/** A comparison as slow as a real one, for links that do not exist. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Links and codes of drafts that go on elsewhere. */
@Injectable()
export class ResumeLinks {
  constructor(
    @Inject(WALL_CLOCK) private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly tries: Tries,
  ) {}

  async of(tx: Tx, draftId: Id): Promise<ResumeLink | undefined> {
    const row = await tx.findOne(DraftResumeRow, { draftId });
    return row && this.#opened(tx, row);
  }

  /** The link and code of a draft, made when they are first asked for. Whoever calls holds the draft's lock. */
  async make(tx: Tx, draftId: Id): Promise<ResumeLink> {
    const known = await this.of(tx, draftId);
    if (known) return known;
    const made: ResumeLink = { link: newCode(LINK_LENGTH), code: newAccessCode() };
    await tx.insert(DraftResumeRow, {
      draftId,
      linkHash: hashToken(made.link),
      codeHash: await hashCode(normalizeCode(made.code), draftId),
      sealed: await this.vault.seal(tx, placeOf(draftId), JSON.stringify(made)),
      addressPrint: null,
      mails: 0,
      mailedAt: null,
    });
    return made;
  }

  /** Notes the address for the link and for the warning before the draft goes. False when too many mails are under way already. */
  async address(tx: Tx, draftId: Id, email: string): Promise<boolean> {
    const row = (await tx.findOne(DraftResumeRow, { draftId }))!;
    const addressPrint = await this.vault.fingerprint(tx, 'resume-address', email.normalize('NFC').toLowerCase());
    await tx.lock(`resume-address:${addressPrint}`);
    const now = this.clock.now();
    if (row.mails >= MAILS_PER_DRAFT || (await this.#underWay(tx, addressPrint, now)) >= MAILS_PER_ADDRESS) return false;

    const sealed = await this.vault.seal(tx, placeOf(draftId), JSON.stringify({ ...(await this.#opened(tx, row)), email }));
    await tx.update(DraftResumeRow, { draftId }, { sealed, addressPrint, mails: row.mails + 1, mailedAt: now });
    return true;
  }

  /** Link and code open it no more; others can be made. */
  async revoke(tx: Tx, draftId: Id): Promise<void> {
    await tx.delete(DraftResumeRow, { draftId });
  }

  /** The draft that link and code open together. Unknown links and wrong codes are answered alike, after the same work. */
  open(tx: Tx, link: string, code: string): Promise<Result<Id, 'WRONG_CODE' | Wait>> {
    const linkHash = hashToken(normalizeCode(link));
    return this.tries.run(tx, `draft:${linkHash.toString('hex')}`, async () => {
      const row = await tx.findOne(DraftResumeRow, { linkHash });
      const hash = await hashCode(normalizeCode(code), row?.draftId ?? NOBODY);
      return row && sameBytes(hash, row.codeHash) ? row.draftId : undefined;
    });
  }

  async #opened(tx: Tx, { draftId, sealed }: DraftResumeRow): Promise<ResumeLink> {
    return JSON.parse(await this.vault.open(tx, placeOf(draftId), sealed)) as ResumeLink;
  }

  async #underWay(tx: Tx, addressPrint: string, now: Date): Promise<number> {
    const since = new Date(now.getTime() - ADDRESS_MS);
    const rows = await tx.find(DraftResumeRow, { addressPrint, mailedAt: MoreThan(since) });
    return rows.reduce((sum, { mails }) => sum + mails, 0);
  }
}
