import { fillTemplate } from '#sdk/form';
import type { RulingDue } from './ruling.js';
import type { ServiceTexts } from './service-texts.js';

/** A due ruling as the desk reads it. */
export interface RulingView {
  readonly key: string;
  readonly title: string;
  readonly claim: string;
  /** Results of the automatic checks, in words. */
  readonly checks: readonly { readonly passed: boolean; readonly text: string }[];
  readonly options: readonly {
    readonly decision: string;
    readonly title: string;
    readonly ruling: string;
    readonly reasons: readonly { readonly code: string; readonly text: string }[];
    /** What the notice says instead of the reason; undefined where the reason itself stands there. */
    readonly neutral: string | undefined;
  }[];
}

/** Title, claim, decisions and reason templates in words, placeholders filled. */
export function rulingView(texts: ServiceTexts, due: RulingDue): RulingView {
  const own = texts.rulings?.[due.code];
  const claim = texts.form?.fields[due.claimField]?.options?.[due.claim] ?? due.claim;
  const values = { subject: due.subject, claim };
  const options = due.options.map(({ decision, reasons, neutral }) => {
    const words = own?.options[decision];
    return {
      decision,
      title: words?.title ?? decision,
      ruling: fillTemplate(words?.ruling ?? decision, values),
      reasons: reasons.map((code) => ({ code, text: fillTemplate(words?.reasons[code] ?? code, values) })),
      neutral: neutral ? (words?.neutral ?? '') : undefined,
    };
  });
  const checks = due.checks.map(({ code, passed }) => ({ passed, text: own?.checks?.[code]?.[passed ? 'passed' : 'failed'] ?? code }));
  return { key: due.key, title: fillTemplate(own?.title ?? due.code, values), claim, checks, options };
}
