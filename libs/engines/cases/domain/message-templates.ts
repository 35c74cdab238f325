import type { MessageTemplate } from '#sdk/service';

/** A template of a town, with where it is offered. */
export interface TownTemplate extends MessageTemplate {
  /** Only for this service; absent for all. */
  readonly service?: string;
  /** Only for cases of this department; absent for all. */
  readonly department?: string;
  /** False where the town does without a template of the library. */
  readonly offered: boolean;
}

export interface OfCase {
  readonly serviceCode: string;
  readonly department: string;
}

const fits = ({ serviceCode, department }: OfCase) => (own: TownTemplate): boolean =>
  (own.service === undefined || own.service === serviceCode) && (own.department === undefined || own.department === department);

/** Who says more exactly what it is for comes before who says less. */
const exactness = ({ service, department }: TownTemplate): number => (service === undefined ? 0 : 2) + (department === undefined ? 0 : 1);

/**
 * What the desk is offered for a case: the library's words, those of the service first, and in the place of each the town's where it has its own;
 * then what only the town has.
 */
export function templatesOf(library: { readonly service: readonly MessageTemplate[]; readonly general: readonly MessageTemplate[] }, town: readonly TownTemplate[], of: OfCase): MessageTemplate[] {
  const own = town.filter(fits(of)).toSorted((a, b) => exactness(b) - exactness(a));
  const all = [...library.service, ...library.general, ...own];
  const codes = [...new Set(all.map(({ code }) => code))];
  return codes.flatMap((code): MessageTemplate[] => {
    const said = own.find((one) => one.code === code);
    if (said) return said.offered ? [said] : [];
    return [all.find((one) => one.code === code)!];
  });
}
