import type { Answers, JsonValue } from '#sdk/form';
import type { OnlineService } from './service-definition.js';

/** What somebody says of themselves in many forms, by the HTML autocomplete token of the field. */
export const DETAIL_NAMES = ['given-name', 'family-name', 'bday', 'street-address', 'email', 'tel'] as const;

export type DetailName = (typeof DETAIL_NAMES)[number];

export type OwnDetails = { readonly [name in DetailName]?: JsonValue };

interface DetailField {
  readonly key: string;
  readonly name: DetailName;
}

const isDetail = (name: string | undefined): name is DetailName => (DETAIL_NAMES as readonly (string | undefined)[]).includes(name);

/** Fields that ask for them; those of a repeating page are about other things. */
function detailFields({ form, applicant }: OnlineService): readonly DetailField[] {
  const fields = form.pages.filter(({ repeat }) => repeat === undefined).flatMap((page) => page.fields);
  return fields.flatMap((field) => {
    const name = field.key === applicant.address && field.type === 'address' ? 'street-address' : 'autocomplete' in field ? field.autocomplete : undefined;
    return isDetail(name) ? [{ key: field.key, name }] : [];
  });
}

/** What these answers tell of their author. */
export const detailsOf = (service: OnlineService, answers: Answers): OwnDetails =>
  Object.fromEntries(detailFields(service).toReversed().flatMap(({ key, name }) => (answers[key] === undefined ? [] : [[name, answers[key]]])));

/** The same as answers of a form that has just begun. */
export const answersFrom = (service: OnlineService, details: OwnDetails): Answers =>
  Object.fromEntries(detailFields(service).flatMap(({ key, name }) => (details[name] === undefined ? [] : [[key, details[name]]])));
