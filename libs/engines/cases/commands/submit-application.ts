import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id, LocalDate, Result } from '#kernel';
import { berlinDate, err, laterOf, localeOf, newAccessCode, newId, normalizeCode, ok } from '#kernel';
import { Access } from '#platform/access';
import { CLOCK } from '#platform/clock';
import { hashCode, sha256Hex, Vault } from '#platform/crypto';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { Idempotency } from '#platform/idempotency';
import type { IntendedOnce } from '#platform/idempotency';
import { answeredFiles } from '#sdk/form';
import type { Answers, FieldIssue } from '#sdk/form';
import type { OnlineService, StopWords } from '#sdk/service';
import { detailsOf } from '#sdk/service';
import { AuditTrail } from '#engines/audit';
import { ServiceCatalogue } from '#engines/catalogue';
import { RememberedDetails } from '#engines/identity';
import { DraftFilings, DraftHolders, Drafts, Uploads } from '#engines/forms';
import type { Draft, Filing } from '#engines/forms';
import { Mailbox } from '#engines/notifications';
import { LawLibrary, TownConfig } from '#engines/tenancy';
import { applicantOf } from '../applying/applicant.js';
import { ApplicationCopies } from '../applying/application-copies.js';
import { CaseIndex } from '../desk/case-index.js';
import { ApplicationStops } from '../applying/application-stops.js';
import { Applications } from '../applying/applications.js';
import type { Tailored } from '../applying/applications.js';
import { newCaseReference } from '../domain/case-reference.js';
import { expectedDay } from '../domain/expected-day.js';
import { FollowUps } from '../permits/follow-ups.js';
import { LinkMaker } from '../citizen/link-maker.js';
import { ReceiptLetters } from '../applying/receipt-letters.js';
import { CaseLookupStore } from '../store/case-lookup.store.js';
import { CaseStore, PLACES } from '../store/case.store.js';
import type { Applicant } from '../store/case.store.js';
import { isSureEnough, receiptOf } from '../applying/taking-in.js';
import { wordsIn } from '../texts/words-in.js';

export interface Submission {
  readonly token: string;
  readonly idempotencyKey: string;
  /** Keys of what was declared. */
  readonly declarations: readonly string[];
  /** Name, address and the like shall be there in the next form. */
  readonly remember?: boolean | null | undefined;
}

/** The service is not for this person, or not any more. */
export interface Stopped {
  readonly stop: StopWords;
}

export type SubmitError = 'NOT_FOUND' | 'ASSURANCE_TOO_LOW' | 'SERVICE_NOT_ONLINE' | 'WRONG_STATE' | 'INCOMPLETE' | 'IDEMPOTENCY_MISMATCH' | 'IN_FLIGHT' | Stopped | readonly FieldIssue[];

/** A draft that is being sent off, at the moment that counts. */
interface Sending extends Submission {
  readonly draft: Draft;
  readonly receivedAt: Date;
  /** Undefined when somebody sends it from home. */
  readonly filing: Filing | undefined;
}

/** What counts of a draft that is sent. */
interface Sent {
  readonly answers: Answers;
  readonly declared: readonly string[];
  readonly receivedAt: Date;
  /** Undefined when somebody sends it from home. */
  readonly filing: Filing | undefined;
}

/**
 * Turns a draft into a case, exactly once: however often it is posted, whatever gets lost on the way. The second answer is the first.
 */
@Injectable()
export class SubmitApplication {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly idempotency: Idempotency,
    private readonly drafts: Drafts,
    private readonly holders: DraftHolders,
    private readonly filings: DraftFilings,
    private readonly remembered: RememberedDetails,
    private readonly uploads: Uploads,
    private readonly applications: Applications,
    private readonly stops: ApplicationStops,
    private readonly catalogue: ServiceCatalogue,
    private readonly laws: LawLibrary,
    private readonly towns: TownConfig,
    private readonly vault: Vault,
    private readonly cases: CaseStore,
    private readonly indexing: CaseIndex,
    private readonly copies: ApplicationCopies,
    private readonly followUps: FollowUps,
    private readonly lookups: CaseLookupStore,
    private readonly letters: ReceiptLetters,
    private readonly mailbox: Mailbox,
    private readonly links: LinkMaker,
    private readonly audit: AuditTrail,
  ) {}

  /** The id of the case. */
  execute(actor: Actor, submission: Submission): Promise<Result<Id, SubmitError>> {
    // What is in time is decided by when it arrives, not by how long it then waits for a lock.
    const receivedAt = this.clock.now();
    return this.database.withTenant(actor, 'write', async (tx) => {
      const draft = await this.drafts.byToken(tx, submission.token, { lock: 'for update' });
      if (!draft || !this.access.may(actor, 'apply', 'Service')) return err('NOT_FOUND');

      const filing = await this.filings.of(tx, draft.id);
      const hold = await this.holders.bind(tx, actor, draft.id);
      if (hold === 'foreign') return err('NOT_FOUND');
      if (hold === 'held' && filing === undefined) return err('ASSURANCE_TOO_LOW');
      const request = { token: sha256Hex(submission.token), declarations: submission.declarations.toSorted() };
      const once = { actor: `draft:${draft.id}`, operation: 'submit-application', key: submission.idempotencyKey, request };
      const claimed = await this.idempotency.claim(tx, once);
      if (!claimed.ok) return claimed;
      if (claimed.value) return ok(String(claimed.value['caseId']));
      // Another key, but the draft has become a case already: the person pressed twice on two pages.
      const existing = await this.cases.byDraft(tx, draft.id);
      const made = existing ? ok(existing.id) : await this.#submit(tx, actor, { ...submission, draft, filing, receivedAt });
      await this.#settle(tx, once, made);
      return made;
    });
  }

  async #settle(tx: Tx, once: IntendedOnce, made: Result<Id, SubmitError>): Promise<void> {
    if (made.ok) await this.idempotency.keep(tx, once, { caseId: made.value });
    else await this.idempotency.release(tx, once);
  }

  async #submit(tx: Tx, actor: Actor, found: Sending): Promise<Result<Id, SubmitError>> {
    const { filing } = found;
    const receivedAt = receiptOf(filing, found.receivedAt);
    const { tailored, draft } = await this.applications.filledIn(tx, actor, found.draft);
    const sending = { ...found, draft };
    if (!isSureEnough(actor, tailored.service, filing)) return err('ASSURANCE_TOO_LOW');
    if (!(await this.catalogue.takes(actor, draft.serviceCode, draft.serviceVersion))) return err('SERVICE_NOT_ONLINE');
    if (!(await this.followUps.maySend(tx, draft))) return err('WRONG_STATE');
    const complete = this.drafts.complete(draft, tailored);
    if (!complete.ok) return complete;
    const read = await this.applications.tailored(actor, draft, { locale: localeOf(actor) });
    const stop = await this.stops.find(actor, { tailored: read, startedOn: draft.startedOn, answers: complete.value, at: receivedAt });
    if (stop) return err({ stop });
    const missing = (tailored.form.declarations ?? []).filter((key) => !sending.declarations.includes(key));
    if (missing.length > 0) return err(missing.map((key) => ({ path: `declarations.${key}`, code: 'NOT_ACCEPTED' as const })));

    const id = await this.#insert(tx, actor, draft, tailored, { answers: complete.value, declared: tailored.form.declarations ?? [], receivedAt, filing });
    await this.lookups.keep(tx, id, tailored.service, complete.value);
    await this.letters.request(tx, actor, id, tailored.service, complete.value);
    await this.uploads.claimForCase(tx, draft.id, id, answeredFiles(tailored.form, complete.value).map((file) => file.id));
    await this.drafts.finish(tx, draft);
    if (sending.remember && filing === undefined && this.remembered.may(actor)) await this.remembered.keep(tx, actor.personId, detailsOf(tailored.service, complete.value));
    await this.indexing.add(tx, (await this.cases.byId(tx, id))!);
    await this.cases.note(tx, actor, id, 'case-received', filing ? { by: filing.staffName } : {});
    await this.audit.record(tx, actor, { action: 'case.submit', object: { type: 'case', id } });
    return ok(id);
  }

  /** The day by which the office wants to have answered; where papers leave from a day on, counted from that day. */
  async #dueOn(actor: Actor, service: OnlineService, { answers, receivedAt }: Sent): Promise<LocalDate> {
    const today = berlinDate(receivedAt);
    const window = await this.stops.windowFor(actor, service, answers, receivedAt);
    const receivedOn = window ? laterOf(today, window.election.papersFrom) : today;
    return expectedDay(await this.laws.of(actor), { receivedOn, targetDays: await this.catalogue.targetDays(actor, service) });
  }

  async #insert(tx: Tx, actor: Actor, draft: Draft, tailored: Tailored, sent: Sent): Promise<Id> {
    const { service } = tailored;
    const { answers, receivedAt, filing } = sent;
    const id = newId();
    const [reference, accessCode] = [newCaseReference(berlinDate(receivedAt)), newAccessCode()];
    const dueOn = await this.#dueOn(actor, service, sent);
    const applicant = applicantOf(service, answers);
    const department = await this.catalogue.departmentOf(actor, service);
    await this.cases.insert(tx, {
      id,
      reference,
      serviceCode: service.code,
      serviceVersion: service.version,
      draftId: draft.id,
      kind: service.kind === 'application' ? 'application' : 'registration-duty',
      state: 'received',
      version: 1,
      department: department.code,
      assigneeId: null,
      assigneeName: null,
      receivedAt,
      dueOn,
      startedOn: draft.startedOn,
      followUp: draft.followUp,
      follows: draft.follows,
      accessCodeHash: await hashCode(normalizeCode(accessCode), id),
      accessCodeSealed: await this.vault.seal(tx, PLACES.accessCode(id), accessCode),
      ...(await this.cases.sealedAnswers(tx, id, answers, applicant)),
      restrictedTo: null,
      keptFrom: [],
      searchable: false,
      locale: localeOf(actor),
      pausedOn: null,
      postedOn: null,
      unreadSince: null,
      paymentReference: null,
      accountId: actor.kind === 'citizen' ? actor.personId : draft.accountId,
      filedWay: filing?.way ?? null,
      filedBy: filing?.staffId ?? null,
      filedByName: filing?.staffName ?? null,
      identified: filing?.identified ?? false,
    });
    await this.copies.keep(tx, tailored, { caseId: id, reference, department, applicant, ...sent });
    await this.#confirm(tx, actor, applicant, { service, title: await this.#deed(actor, draft), reference, accessCode });
    return id;
  }

  async #deed(actor: Actor, draft: Draft): Promise<string> {
    return (await this.applications.pinned(draft, localeOf(actor))).texts.deed;
  }

  async #confirm(tx: Tx, actor: Actor, { email }: Applicant, { service, ...received }: { service: OnlineService; title: string; reference: string; accessCode: string }): Promise<void> {
    if (email === undefined) return;
    const town = await this.towns.town(actor);
    const link = this.links.to(town, '/status', localeOf(actor));
    const words = { ...received, link, town: town.officialName };
    const { mails } = wordsIn(localeOf(actor));
    const mail = service.kind === 'application' ? mails.applied({ ...words, permit: service.permit !== undefined }) : mails.received(words);
    await this.mailbox.queue(tx, 'application-received', { to: email, ...mail });
  }
}
