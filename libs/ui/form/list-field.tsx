import { SelectField } from './choice-field.js';

/** One of many: the browser's own list; where scripts run, `filter-list` puts a field with suggestions in its place. */
export function ListField({ parts, ...props }: Parameters<typeof SelectField>[0] & { readonly parts: { readonly [part: string]: string } | undefined }) {
  return (
    <filter-list data-filter={parts?.['filter']} data-none={parts?.['none']} data-found={parts?.['found']}>
      <SelectField {...props} />
    </filter-list>
  );
}
