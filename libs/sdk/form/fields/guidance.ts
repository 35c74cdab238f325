import type { FieldType, PageElement } from './field.js';

/** Words between the questions; nothing is answered. */
export interface GuidanceField extends PageElement {
  readonly type: 'guidance';
}

export const guidanceType: FieldType<GuidanceField> = {
  inputs: [],
  answered: false,
  schema: () => ({}),
  read: () => ({}),
  write: () => ({}),
  format: () => '',
  codes: [],
};
