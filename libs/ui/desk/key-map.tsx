import { KeyHint } from './key-action.js';

export interface KeyGroup {
  readonly title: string;
  readonly keys: readonly { readonly key: string; readonly text: string }[];
}

/** What each key does, by place. */
export function KeyMap({ groups, level }: { readonly groups: readonly KeyGroup[]; readonly level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
  <div className="st-keymap">
    {groups.map((group) => (
      <section key={group.title}>
        <Heading>{group.title}</Heading>
        <dl>
          {group.keys.map(({ key, text }) => (
            <div key={key}>
              <dt>
                <span className="kern-sr-only">{key}</span>
                <KeyHint shortcut={key} />
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </div>
  );
}
