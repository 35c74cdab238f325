import { checkWindow } from './check-window.js';
import type { OnlineService } from './service-definition.js';
import type { ServiceTexts } from './service-texts.js';

const choice = { key: 'election', type: 'single-choice', required: true, optionsOf: 'elections' };
const asks = (request: string) => ({ '===': [{ var: 'request' }, request] });

const right = {
  settings: { elections: { type: 'elections' } },
  form: { pages: [{ id: 'election', fields: [choice] }] },
  window: { setting: 'elections', choice: 'election', requests: [{ request: 'lost-papers', when: asks('lost') }, { request: 'ordinary' }] },
  duplicates: { of: [{ var: 'name' }] },
  handOver: { columns: [{ name: 'family_name', value: { var: 'familyName' } }] },
  receiptLetters: [{ code: 'control', when: { '===': [{ var: 'delivery' }, 'abroad'] } }],
};
const words = { stops: { late: { title: 'Zu spät: {deadline}', text: 'Rufen Sie an: {phone}', alternatives: ['{office}'] } }, letters: { control: { subject: '{election}', paragraphs: ['{name}'] } } };

const found = (change: object, texts: object = words): readonly string[] =>
  checkWindow({ ...right, ...change } as unknown as OnlineService, texts as ServiceTexts).map(({ where, what }) => `${where}: ${what}`);

describe('a service with windows', () => {
  it('is right as it should be', () => {
    expect(found({})).toEqual([]);
    expect(found({ window: undefined, duplicates: undefined, handOver: undefined, receiptLetters: undefined })).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['its setting', { settings: { elections: { type: 'text' } } }, 'window: no setting elections of type elections'],
    ['a required choice', { form: { pages: [{ id: 'election', fields: [{ ...choice, required: false }] }] } }, 'window: no required choice election with the options of elections'],
    ['a choice that is asked once', { form: { pages: [{ id: 'election', repeat: { key: 'persons' }, fields: [choice] }] } }, 'window: no required choice election with the options of elections'],
    ['a request for everything else', { window: { ...right.window, requests: [{ request: 'ordinary', when: asks('papers') }] } }, 'window: the last request, and no other, has no condition'],
    ['requests that can be reached', { window: { ...right.window, requests: [{ request: 'lost-papers' }, { request: 'ordinary' }] } }, 'window: the last request, and no other, has no condition'],
    ['conditions that are known', { window: { ...right.window, requests: [{ request: 'lost-papers', when: { map: [1] } }, { request: 'ordinary' }] } }, 'window: operator map'],
    ['something to compare', { duplicates: { of: [] } }, 'duplicates: nothing is compared'],
    ['columns of their own', { handOver: { columns: [...right.handOver.columns, ...right.handOver.columns] } }, 'handOver: a name of its own in snake_case: family_name'],
    ['columns that programs can read', { handOver: { columns: [{ name: 'Family Name', value: 1 }] } }, 'handOver: a name of its own in snake_case: Family Name'],
    ['values that are known', { handOver: { columns: [{ name: 'all', value: { log: 'x' } }] } }, 'handOver: operator log'],
    ['conditions of letters that are known', { receiptLetters: [{ code: 'control', when: { reduce: [] } }] }, 'letters: operator reduce'],
  ])('needs %s', (_what, change, defect) => {
    expect(found(change)).toContain(defect);
  });

  it('has words for its letters, and none that nothing fills', () => {
    expect(found({}, { ...words, letters: {} })).toEqual(['letters: no text for control']);
    expect(found({}, { ...words, letters: { control: { subject: '{hour}', paragraphs: [] } } })).toEqual(['letters: placeholder {hour} that nothing fills']);
    expect(found({}, { ...words, stops: { late: { title: '{name}', text: '', alternatives: [] } } })).toEqual(['stops: placeholder {name} that nothing fills']);
  });
});
