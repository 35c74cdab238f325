import type { ReactNode } from 'react';
import type { Locale } from '#kernel';
import type { CompiledField } from '#sdk/form';
import { ADDRESS_AUTOCOMPLETE } from '#sdk/form';
import { CheckboxField, RadioField, SelectField } from './choice-field.js';
import type { Option } from './choice-field.js';
import { DateField } from './date-field.js';
import { DeclarationField } from './declaration-field.js';
import { FileField } from './file-field.js';
import type { ShownFiles } from './file-field.js';
import { FixedField } from './fixed-field.js';
import type { Framed } from './frame.js';
import { GroupFrame } from './frame.js';
import { useLanguageOf } from '../language/in-language.js';
import type { LanguageAttributes } from '../language/in-language.js';
import { ListField } from './list-field.js';
import { LongTextField, TextField } from './text-field.js';
import { autoCompleteOf, inputModeOf, maxLengthOf, unitOf, widthOf } from './text-kinds.js';

/** What can be wrong at an input, by its name: `keptSince`, `address.postalCode`. */
export type FieldErrors = Readonly<Record<string, { readonly text: string; readonly part?: string | undefined }>>;

/** What the inputs show, by name. */
export type FieldValues = Readonly<Record<string, string | readonly string[]>>;

export interface FormFieldProps {
  readonly field: CompiledField;
  readonly values: FieldValues;
  readonly errors: FieldErrors;
  /** Files that were uploaded, by key of their field. */
  readonly files?: ShownFiles | undefined;
  readonly words: { readonly optional: string; readonly choose: string };
  /** "Optional" in the language of the question, which some authors say in the question itself. */
  readonly saidOptional?: string;
  /** The language of the question, where it is another than the page's; the words of the field types are in the page's. */
  readonly language?: Locale;
}

interface InLanguageProps extends FormFieldProps {
  readonly said: LanguageAttributes | undefined;
}

/** Id of the input or group with this name; what the error summary links to. */
export const fieldId = (name: string): string => `f-${name.replaceAll('.', '-')}`;

const one = (values: FieldValues, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
};

const all = (values: FieldValues, name: string): readonly string[] => {
  const value = values[name];
  return typeof value === 'string' ? [value] : (value ?? []);
};

type Of<T extends CompiledField['type']> = InLanguageProps & { readonly field: Extract<CompiledField, { type: T }> };

/** One component per type of field; what is not listed fits on a line. */
const COMPONENTS: { readonly [type: string]: (props: never) => ReactNode } = {
  address: AddressField,
  date: DayField,
  declaration: (props: Of<'declaration'>) => (
    <DeclarationField {...frameOf(props)} name={props.field.key} checked={one(props.values, props.field.key) !== ''} body={props.field.texts.body} />
  ),
  computed: Fixed,
  file: (props: Of<'file'>) => <FileField {...frameOf(props)} field={props.field} files={props.files?.[props.field.key] ?? []} />,
  guidance: Guidance,
  list: (props: Of<'list'>) => <Listed {...props} />,
  'long-text': ({ field, ...props }: Of<'long-text'>) => (
    <LongTextField {...frameOf({ field, ...props })} name={field.key} value={one(props.values, field.key)} maxLength={field.maxLength} rows={field.rows ?? 5} />
  ),
  'multi-choice': (props: Of<'multi-choice'>) => <CheckboxField {...choicesOf(props, props.field.options)} />,
  prefilled: Told,
  'single-choice': (props: Of<'single-choice'>) => <SingleChoice {...props} />,
  'yes-no': (props: Of<'yes-no'>) => <RadioField {...choicesOf(props, ['yes', 'no'])} />,
};

/** Draws any field of a compiled form. Names of inputs are the keys of the form, so that a plain post carries the answers. */
export function FormField(props: FormFieldProps) {
  const languageOf = useLanguageOf();
  const Component = (COMPONENTS[props.field.type] ?? LineField) as (props: InLanguageProps) => ReactNode;
  return <Component {...props} said={props.language === undefined ? undefined : languageOf(props.language)} />;
}

function LineField(props: InLanguageProps) {
  const { field, values } = props;
  return (
    <TextField
      {...frameOf(props)}
      name={field.key}
      value={one(values, field.key)}
      required={'required' in field && field.required}
      type={field.type === 'email' ? 'email' : field.type === 'phone' ? 'tel' : 'text'}
      inputMode={inputModeOf(field)}
      autoComplete={autoCompleteOf(field)}
      maxLength={maxLengthOf(field)}
      width={widthOf(field)}
      spellCheck={field.type === 'text'}
      unit={unitOf(field)}
    />
  );
}

function SingleChoice(props: Of<'single-choice'>) {
  const { field, words } = props;
  const choices = choicesOf(props, field.options);
  return field.display === 'list' ? <SelectField {...choices} emptyText={words.choose} autoComplete={field.autocomplete} /> : <RadioField {...choices} />;
}

function Listed(props: Of<'list'>) {
  const { field, words } = props;
  const groups = (field.groups ?? []).map(({ key, options }) => ({
    label: field.texts.groups?.[key] ?? key,
    options: optionsOf(field, options.filter((option) => field.options.includes(option)), props.said),
  }));
  const grouped = (field.groups ?? []).flatMap(({ options }) => options);
  const choices = choicesOf(props, field.options.filter((option) => !grouped.includes(option)));
  return <ListField {...choices} groups={groups} emptyText={words.choose} autoComplete={field.autocomplete} parts={field.texts.parts} />;
}

function Fixed(props: InLanguageProps) {
  return <FixedField {...frameOf(props)} value={one(props.values, props.field.key)} emptyText={props.field.texts.parts?.['empty'] ?? ''} />;
}

/** Without its hint, which helps people to type. */
function Told(props: InLanguageProps) {
  return <FixedField {...frameOf(props)} hint={undefined} value={one(props.values, props.field.key)} emptyText={props.field.texts.parts?.['empty'] ?? ''} />;
}

function choicesOf(props: InLanguageProps, options: readonly string[]) {
  const { field, values } = props;
  return { ...frameOf(props), name: field.key, selected: all(values, field.key), options: optionsOf(field, options, props.said) };
}

function frameOf({ field, errors, words, said, saidOptional = words.optional }: InLanguageProps): Framed {
  const { label } = field.texts;
  const mayBeLeft = 'required' in field && !field.required && field.type !== 'prefilled' && field.type !== 'computed';
  return {
    words: said,
    id: fieldId(field.key),
    label,
    hint: field.texts.hint,
    error: errors[field.key]?.text,
    optionalText: mayBeLeft && !label.includes(words.optional) && !label.includes(saidOptional) ? words.optional : undefined,
  };
}

/** Yes and no are words of the type, not of the question. */
function optionsOf(field: CompiledField, keys: readonly string[], said: LanguageAttributes | undefined): readonly Option[] {
  const words = field.type === 'yes-no' ? undefined : said;
  return keys.map((value) => ({ words, value, label: field.texts.options?.[value] ?? value, hint: field.texts.optionHints?.[value] }));
}

function Guidance({ field, said }: InLanguageProps) {
  return (
    <div className="st-guidance" {...said}>
      <h2>{field.texts.label}</h2>
      {field.texts.body?.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
    </div>
  );
}

function DayField(props: InLanguageProps) {
  const { field, values, errors } = props;
  const value = (part: string): string => one(values, `${field.key}.${part}`);
  const label = (part: string): string => field.texts.parts?.[part] ?? part;
  return (
    <DateField
      {...frameOf(props)}
      name={field.key}
      values={{ day: value('day'), month: value('month'), year: value('year') }}
      labels={{ day: label('day'), month: label('month'), year: label('year') }}
      wrongPart={errors[field.key]?.part}
      autoComplete={field.type === 'date' ? field.autocomplete : undefined}
    />
  );
}

function AddressField(props: InLanguageProps) {
  const { field, values, errors } = props;
  const part = (name: keyof typeof ADDRESS_AUTOCOMPLETE, width?: 4 | 10) => (
    <TextField
      id={fieldId(`${field.key}.${name}`)}
      name={`${field.key}.${name}`}
      label={field.texts.parts?.[name] ?? name}
      value={one(values, `${field.key}.${name}`)}
      error={errors[`${field.key}.${name}`]?.text}
      autoComplete={ADDRESS_AUTOCOMPLETE[name]}
      inputMode={name === 'postalCode' ? 'numeric' : 'text'}
      maxLength={name === 'street' || name === 'city' ? 100 : 12}
      spellCheck={false}
      width={width}
    />
  );
  return (
    <GroupFrame {...frameOf(props)}>
      <div className="st-address">
        {part('street')}
        {part('houseNumber', 10)}
        {part('postalCode', 10)}
        {part('city')}
      </div>
    </GroupFrame>
  );
}
