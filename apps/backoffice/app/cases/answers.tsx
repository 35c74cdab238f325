import { RecordPart } from '#ui/desk';
import type { DeskCase } from '../rulings/drafts.js';
import { de } from '../texts/de.js';

/** What was answered, page by page, in the words that the citizen saw. */
export const Answers = ({ sections }: { readonly sections: DeskCase['summary'] }) => (
  <RecordPart id="answers" title={de.case.answers}>
    {sections.map((section) => (
      <section key={section.title} className="st-answers">
        <h3>{section.title}</h3>
        <dl>
          {section.rows.map((row) => (
            <div key={row.path}>
              <dt>{row.label}</dt>
              <dd>{row.value}</dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </RecordPart>
);
