import { RecordPart } from '#ui/desk';
import type { DeskCase } from '../rulings/drafts.js';
import { de } from '../texts/de.js';
import { Files } from './files.js';

/** What was answered, page by page, in the words that the citizen saw. */
export const Answers = ({ sections, files, copyPath }: { readonly sections: DeskCase['summary']; readonly files: DeskCase['files']; readonly copyPath: DeskCase['copyPath'] }) => (
  <RecordPart id="answers" title={de.case.answers}>
    {sections.map((section) => (
      <section key={section.title} className="st-answers">
        <h3>{section.title}</h3>
        <dl>
          {section.rows.map((row) => (
            <div key={row.path}>
              <dt>{row.label}</dt>
              <dd>{files.some(({ answerPath }) => answerPath === row.path) ? <Files files={files.filter(({ answerPath }) => answerPath === row.path)} /> : row.value}</dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
    {copyPath === null ? null : (
      <p>
        <a href={copyPath} target="_blank" rel="noopener">
          {de.case.copy}
        </a>
      </p>
    )}
  </RecordPart>
);
