import { addressType } from './address.js';
import type { AddressField } from './address.js';
import { computedType } from './computed.js';
import type { ComputedField } from './computed.js';
import { dateType } from './date.js';
import type { DateField } from './date.js';
import { declarationType } from './declaration.js';
import type { DeclarationField } from './declaration.js';
import { emailType } from './email.js';
import type { EmailField } from './email.js';
import type { FieldType } from './field.js';
import { fileType } from './file.js';
import type { FileField } from './file.js';
import { guidanceType } from './guidance.js';
import type { GuidanceField } from './guidance.js';
import { ibanType } from './iban.js';
import type { IbanField } from './iban.js';
import { licencePlateType } from './licence-plate.js';
import type { LicencePlateField } from './licence-plate.js';
import { listType } from './list.js';
import type { ListField } from './list.js';
import { longTextType } from './long-text.js';
import type { LongTextField } from './long-text.js';
import { moneyType } from './money.js';
import type { MoneyField } from './money.js';
import { multiChoiceType } from './multi-choice.js';
import type { MultiChoiceField } from './multi-choice.js';
import { nameType } from './name.js';
import type { NameField } from './name.js';
import { numberType } from './number.js';
import type { NumberField } from './number.js';
import { phoneType } from './phone.js';
import type { PhoneField } from './phone.js';
import { prefilledType } from './prefilled.js';
import type { PrefilledField } from './prefilled.js';
import { singleChoiceType } from './single-choice.js';
import type { SingleChoiceField } from './single-choice.js';
import { textType } from './text.js';
import type { TextField } from './text.js';
import { yesNoType } from './yes-no.js';
import type { YesNoField } from './yes-no.js';

/** Fields that are answered. */
export type AnsweredField =
  | AddressField
  | ComputedField
  | DateField
  | DeclarationField
  | EmailField
  | FileField
  | IbanField
  | LicencePlateField
  | ListField
  | LongTextField
  | MoneyField
  | MultiChoiceField
  | NameField
  | NumberField
  | PhoneField
  | PrefilledField
  | SingleChoiceField
  | TextField
  | YesNoField;

export type FieldDefinition = AnsweredField | GuidanceField;

export type FieldTypeCode = FieldDefinition['type'];

const types: { readonly [code in FieldTypeCode]: FieldType<Extract<FieldDefinition, { type: code }>> } = {
  address: addressType,
  computed: computedType,
  date: dateType,
  declaration: declarationType,
  email: emailType,
  file: fileType,
  guidance: guidanceType,
  iban: ibanType,
  'licence-plate': licencePlateType,
  list: listType,
  'long-text': longTextType,
  money: moneyType,
  'multi-choice': multiChoiceType,
  name: nameType,
  number: numberType,
  phone: phoneType,
  prefilled: prefilledType,
  'single-choice': singleChoiceType,
  text: textType,
  'yes-no': yesNoType,
};

/** Everything that is known about the type of this field. */
export const fieldTypeOf = (field: FieldDefinition): FieldType<FieldDefinition> => types[field.type] as FieldType<FieldDefinition>;

export const isAnswered = (field: FieldDefinition): field is AnsweredField => fieldTypeOf(field).answered;

/** Who gives the answer when it is not the person at the form. */
export const giverOf = (field: FieldDefinition): 'server' | 'rule' | undefined => (field.known === true ? 'server' : fieldTypeOf(field).givenBy);

/** Whether people type or choose the answer themselves. */
export const isTyped = (field: FieldDefinition): field is AnsweredField => isAnswered(field) && giverOf(field) === undefined;

export const FIELD_TYPE_CODES = Object.keys(types) as readonly FieldTypeCode[];
