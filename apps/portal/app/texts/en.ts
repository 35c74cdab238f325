import { account } from './en/account.js';
import { content } from './en/content.js';
import { dialogue } from './en/dialogue.js';
import { drafts } from './en/drafts.js';
import { availability, home, lifeSituation, news, offices, search, services } from './en/find.js';
import { filing } from './en/filing.js';
import { check, done, form, stopped } from './en/form.js';
import { language } from './en/language.js';
import { pay, payment } from './en/pay.js';
import { failures, problems } from './en/problems.js';
import { service } from './en/service.js';
import { shell } from './en/shell.js';
import { signIn } from './en/sign-in.js';
import { signLanguage } from './en/sign-language.js';
import { permit, status } from './en/status.js';
import type { Words } from './words.js';

/** English is complete: a text that is missing here does not compile. */
export const en: Words = {
  account,
  availability,
  check,
  content,
  dialogue,
  done,
  drafts,
  failures,
  filing,
  form,
  home,
  language,
  lifeSituation,
  news,
  offices,
  pay,
  payment,
  permit,
  problems,
  search,
  service,
  services,
  shell,
  signIn,
  signLanguage,
  status,
  stopped,
};
