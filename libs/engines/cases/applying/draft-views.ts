import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id } from '#kernel';
import { berlinDate, isZero, localeOf } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { pageTitle, reachablePages } from '#sdk/form';
import type { CompiledForm } from '#sdk/form';
import { detailsOf, filingWays, isOnlineService } from '#sdk/service';
import type { Assessment, OnlineService } from '#sdk/service';
import { ServiceCatalogue } from '#engines/catalogue';
import { RememberedDetails } from '#engines/identity';
import { DraftFilings, DraftHolders, Drafts, pageStamp, ResumeLinks, Uploads } from '#engines/forms';
import type { Draft } from '#engines/forms';
import { ApplicationCopies } from './application-copies.js';
import { Applications } from './applications.js';
import type { Tailored } from './applications.js';
import { AssessmentDesk, assessmentType } from '../desk/assessment-desk.js';
import type { DraftPageType, DraftType, EstimateType, SubmissionType } from '../graphql/application.types.js';
import type { DraftResumeType, OwnDraftType } from '../graphql/resume.types.js';
import { CaseLinks } from '../citizen/case-links.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { isSureEnough } from './taking-in.js';
import { filingTexts } from '../texts/filing.de.js';
import { wordsIn } from '../texts/words-in.js';
import type { CitizenWords } from '../texts/words.js';

/** Drafts and receipts as citizens see them. */
@Injectable()
export class DraftViews {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly database: TenantDatabase,
    private readonly drafts: Drafts,
    private readonly holders: DraftHolders,
    private readonly filings: DraftFilings,
    private readonly remembered: RememberedDetails,
    private readonly uploads: Uploads,
    private readonly links: ResumeLinks,
    private readonly applications: Applications,
    private readonly catalogue: ServiceCatalogue,
    private readonly assessments: AssessmentDesk,
    private readonly cases: CaseStore,
    private readonly copies: ApplicationCopies,
    private readonly papers: CaseLinks,
  ) {}

  async draft(actor: Actor, token: string): Promise<DraftType | null> {
    return this.database.withTenant(actor, 'read', async (tx) => {
      const draft = await this.drafts.byToken(tx, token);
      const foreign = draft !== undefined && (await this.holders.hold(tx, actor, draft.id)) === 'foreign';
      return draft && !foreign ? this.#draft(tx, actor, draft) : null;
    });
  }

  submission(actor: Actor, caseId: Id): Promise<SubmissionType> {
    return this.database.withTenant(actor, 'read', async (tx) => this.#submission(tx, (await this.cases.byId(tx, caseId))!));
  }

  /** What somebody who is signed in has begun and not sent; nothing for whoever is not. */
  async own(actor: Actor): Promise<OwnDraftType[]> {
    if (actor.kind !== 'citizen') return [];
    return this.database.withTenant(actor, 'read', async (tx) => {
      const shown: OwnDraftType[] = [];
      for (const draft of await this.holders.unsent(tx, actor.personId)) {
        const { id, serviceCode, savedAt, deleteOn } = draft;
        const { texts } = await this.applications.pinned(draft, localeOf(actor));
        shown.push({ id, serviceCode, title: texts.deed, savedAt, deleteOn });
      }
      return shown;
    });
  }

  /** The form as a draft that began now would have it; null when the service is not offered online. */
  async form(actor: Actor, serviceCode: string): Promise<CompiledForm | null> {
    const offered = await this.catalogue.find(actor, serviceCode);
    if (!offered || offered.offer.offer !== 'online' || !isOnlineService(offered.service)) return null;
    const pinned = { serviceCode, serviceVersion: offered.service.version, startedOn: berlinDate(this.clock.now()), followUp: null };
    return (await this.applications.tailored(actor, pinned, { locale: localeOf(actor) })).form;
  }

  async #draft(tx: Tx, actor: Actor, found: Draft): Promise<DraftType> {
    const { tailored, draft } = await this.applications.filledIn(tx, actor, found, localeOf(actor));
    const { serviceCode, serviceVersion, answers, savedAt, deleteOn, notes } = draft;
    const pages = this.#pages(tailored, draft);
    const complete = pages.every((page) => page.complete) && !draft.submittedAt;
    const row = draft.submittedAt ? await this.cases.byDraft(tx, draft.id) : undefined;
    return {
      serviceCode,
      version: serviceVersion,
      followUp: draft.followUp,
      title: tailored.texts.deed,
      answers,
      savedAt,
      deleteOn,
      withdrawn: !(await this.catalogue.takes(actor, serviceCode, serviceVersion)),
      form: tailored.form,
      pages,
      files: (await this.uploads.ofDraft(tx, draft.id)).map(({ id, state }) => ({ id, state })),
      typed: notes.typed.map(({ page, inputs }) => ({ page: page.id, index: page.index ?? 0, inputs })),
      refusedFiles: notes.refused,
      stoppedPage: notes.stoppedAt?.id ?? null,
      stoppedIndex: notes.stoppedAt?.index ?? 0,
      resume: await this.#resume(tx, draft),
      estimate: complete ? await this.#estimate(actor, tailored, draft) : null,
      mayRemember: this.remembered.may(actor) && Object.keys(detailsOf(tailored.service, answers)).length > 0,
      ...(await this.#filing(tx, actor, tailored, draft)),
      submitted: row ? await this.#submission(tx, row) : null,
    };
  }

  async #filing(tx: Tx, actor: Actor, { service }: Tailored, { id, submittedAt }: Draft): Promise<Pick<DraftType, 'filing' | 'otherWays'>> {
    const filing = await this.filings.of(tx, id);
    const open = !submittedAt && !isSureEnough(actor, service, filing);
    return { filing: filing ? { ...filing, text: filingTexts.takenIn(filing) } : null, otherWays: open ? filingWays(service) : [] };
  }

  #pages({ form, validator }: Tailored, { answers }: Draft): DraftPageType[] {
    const done = validator.completePages(answers, { today: berlinDate(this.clock.now()) });
    return reachablePages(form, answers).map((ref) => ({
      id: ref.id,
      index: ref.index ?? 0,
      title: pageTitle(form, ref, answers),
      complete: done.some((page) => page.id === ref.id && page.index === ref.index),
      stamp: pageStamp(form, ref, answers),
    }));
  }

  async #resume(tx: Tx, { id }: Draft): Promise<DraftResumeType | null> {
    const made = await this.links.of(tx, id);
    return made ? { link: made.link, accessCode: made.code, email: made.email ?? null } : null;
  }

  async #estimate(actor: Actor, tailored: Tailored, draft: Draft): Promise<EstimateType | null> {
    if (tailored.service.tariff === undefined) return null;
    const assessment = this.assessments.assess(await this.assessments.matterOf(actor, tailored, draft.answers), []);
    return { ...assessmentType(tailored.texts, assessment, tailored.language), note: estimateNote(wordsIn(tailored.language).estimate, tailored.service, assessment) };
  }

  async #submission(tx: Tx, row: CaseRow): Promise<SubmissionType> {
    const { email } = await this.cases.applicant(tx, row);
    const copyPath = (await this.copies.has(tx, row.id)) ? await this.papers.to(tx, 'copy', row.id) : null;
    return { reference: row.reference, accessCode: await this.cases.accessCode(tx, row), receivedAt: row.receivedAt, expectedOn: row.dueOn, email: email ?? null, copyPath };
  }
}

function estimateNote(words: CitizenWords['estimate'], { kind }: OnlineService, { total }: Assessment): string {
  if (kind !== 'application') return words.note;
  return isZero(total) ? words.free : words.application;
}
