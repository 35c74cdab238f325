import { handOverColumns, handOverLine } from './hand-over.js';
import type { OnlineService } from './service-definition.js';

const column = (name: string, path: string) => ({ name, value: { var: path } });
const service = {
  code: 'example',
  handOver: { columns: [column('batch', 'handOver.number'), column('reference', 'case.reference'), column('same', 'case.twins'), column('name', 'name'), column('street', 'address.street'), column('ill', 'ill'), column('missing', 'nothing')] },
} as unknown as OnlineService;
const handed = { reference: '2027-AAAA-BBBB', receivedAt: '2027-01-04 09:00:00', completed: '', twins: ['2027-CCCC-DDDD', '2027-EEEE-FFFF'] };

describe('a line for a specialist system', () => {
  const line = (answers = {}) => handOverLine(service, { occasion: 'mayor-2027', number: 3 }, handed, answers);

  it('has a cell for every column, empty where nothing was said', () => {
    expect(handOverColumns(service)).toEqual(['batch', 'reference', 'same', 'name', 'street', 'ill', 'missing']);
    expect(line()).toEqual(['3', '2027-AAAA-BBBB', '2027-CCCC-DDDD 2027-EEEE-FFFF', '', '', '', '']);
  });

  it('is in NFC and on one line', () => {
    expect(line({ name: 'Zoe\u0308  Maria\r\nGroß ' })[3]).toBe('Zoë Maria Groß');
  });

  it('says a whole thing only by its parts', () => {
    expect(line({ address: { street: 'Kölnstraße' }, ill: { reason: 'x' } }).slice(4, 6)).toEqual(['Kölnstraße', '']);
  });

  it('is not for services that hand nothing over', () => {
    expect(() => handOverColumns({ code: 'other' } as OnlineService)).toThrow('other hands nothing over');
  });
});
