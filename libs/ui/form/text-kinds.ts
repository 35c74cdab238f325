import type { CompiledField } from '#sdk/form';

/** Which keyboard a telephone should offer. */
export function inputModeOf(field: CompiledField): 'numeric' | 'decimal' | 'email' | 'tel' | undefined {
  if ('inputMode' in field && field.inputMode !== undefined) return field.inputMode === 'numeric' ? 'numeric' : undefined;
  if (field.type === 'number') return (field.decimals ?? 0) > 0 ? 'decimal' : 'numeric';
  if (field.type === 'money') return 'decimal';
  if (field.type === 'email') return 'email';
  return field.type === 'phone' ? 'tel' : undefined;
}

/** Tokens of HTML's autocomplete (WCAG 2.2, 1.3.5): what the author named, else what the type means. */
export function autoCompleteOf(field: CompiledField): string | undefined {
  if ('autocomplete' in field && field.autocomplete !== undefined) return field.autocomplete;
  if (field.type === 'email') return 'email';
  return field.type === 'phone' ? 'tel' : undefined;
}

/** What is counted, behind the input. */
export function unitOf(field: CompiledField): string | undefined {
  if (field.type === 'money') return field.texts.parts?.['unit'];
  return field.type === 'number' ? field.unit : undefined;
}

export function maxLengthOf(field: CompiledField): number | undefined {
  return 'maxLength' in field ? field.maxLength : undefined;
}

/** As wide as what belongs in it, where that is known; numbers are short, telephone numbers of middle length. */
export function widthOf(field: CompiledField): 10 | 20 | undefined {
  if ('width' in field && field.width !== undefined) return field.width <= 10 ? 10 : 20;
  if (field.type === 'number' || field.type === 'money') return 10;
  if (field.type === 'licence-plate') return 20;
  return field.type === 'phone' ? 20 : undefined;
}
