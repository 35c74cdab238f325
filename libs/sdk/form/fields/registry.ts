import { addressType } from './address.js';
import type { AddressField } from './address.js';
import { dateType } from './date.js';
import type { DateField } from './date.js';
import { declarationType } from './declaration.js';
import type { DeclarationField } from './declaration.js';
import { emailType } from './email.js';
import type { EmailField } from './email.js';
import type { FieldType } from './field.js';
import { guidanceType } from './guidance.js';
import type { GuidanceField } from './guidance.js';
import { longTextType } from './long-text.js';
import type { LongTextField } from './long-text.js';
import { multiChoiceType } from './multi-choice.js';
import type { MultiChoiceField } from './multi-choice.js';
import { nameType } from './name.js';
import type { NameField } from './name.js';
import { numberType } from './number.js';
import type { NumberField } from './number.js';
import { phoneType } from './phone.js';
import type { PhoneField } from './phone.js';
import { singleChoiceType } from './single-choice.js';
import type { SingleChoiceField } from './single-choice.js';
import { textType } from './text.js';
import type { TextField } from './text.js';
import { yesNoType } from './yes-no.js';
import type { YesNoField } from './yes-no.js';

/** Fields that are answered. */
export type AnsweredField =
  | AddressField
  | DateField
  | DeclarationField
  | EmailField
  | LongTextField
  | MultiChoiceField
  | NameField
  | NumberField
  | PhoneField
  | SingleChoiceField
  | TextField
  | YesNoField;

export type FieldDefinition = AnsweredField | GuidanceField;

export type FieldTypeCode = FieldDefinition['type'];

const types: { readonly [code in FieldTypeCode]: FieldType<Extract<FieldDefinition, { type: code }>> } = {
  address: addressType,
  date: dateType,
  declaration: declarationType,
  email: emailType,
  guidance: guidanceType,
  'long-text': longTextType,
  'multi-choice': multiChoiceType,
  name: nameType,
  number: numberType,
  phone: phoneType,
  'single-choice': singleChoiceType,
  text: textType,
  'yes-no': yesNoType,
};

/** Everything that is known about the type of this field. */
export const fieldTypeOf = (field: FieldDefinition): FieldType<FieldDefinition> => types[field.type] as FieldType<FieldDefinition>;

export const isAnswered = (field: FieldDefinition): field is AnsweredField => fieldTypeOf(field).answered;

export const FIELD_TYPE_CODES = Object.keys(types) as readonly FieldTypeCode[];
