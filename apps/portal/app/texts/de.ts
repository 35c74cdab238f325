import { account } from './de/account.js';
import { content } from './de/content.js';
import { dialogue } from './de/dialogue.js';
import { drafts } from './de/drafts.js';
import { filing } from './de/filing.js';
import { availability, home, lifeSituation, news, offices, search, services } from './de/find.js';
import { check, done, form, stopped } from './de/form.js';
import { language } from './de/language.js';
import { pay, payment } from './de/pay.js';
import { failures, problems } from './de/problems.js';
import { service } from './de/service.js';
import { shell } from './de/shell.js';
import { signIn } from './de/sign-in.js';
import { signLanguage } from './de/sign-language.js';
import { permit, status } from './de/status.js';

/** Everything that the portal itself says, in German. What a town or a service says comes from the gateway. */
export const de = {
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
} as const;
