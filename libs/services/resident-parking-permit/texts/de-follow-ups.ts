import type { TextsOf } from '#sdk/service';
import type { service } from '../definition.js';

const purposes = { 'continue-permit': 'um an Ihren Ausweis anzuschließen' };
const page = { permit: { title: 'Ihr Ausweis bisher' } };
const fields = { formerPlate: { label: 'Bisheriges Kennzeichen' }, beginsOn: { label: 'Gültig vom' }, endsOn: { label: 'Gültig bis' } };

export const followUps: TextsOf<typeof service>['followUps'] = {
  extension: {
    offer: 'Ausweis verlängern',
    title: 'Bewohnerparkausweis: Verlängerung',
    deed: 'Bewohnerparkausweis verlängern',
    form: {
      purposes,
      pages: {
        ...page,
        period: {
          title: 'Um wie lange verlängern?',
          hint: 'Der neue Ausweis beginnt an dem Tag nach dem letzten Tag Ihres jetzigen. Alles andere übernehmen wir, Sie sehen es vor dem Absenden noch einmal. Sind Sie umgezogen? Dann stellen Sie bitte einen neuen Antrag.',
        },
      },
      fields,
    },
  },
  'vehicle-change': {
    offer: 'Auto wechseln',
    title: 'Bewohnerparkausweis: anderes Auto',
    deed: 'Auto auf dem Bewohnerparkausweis wechseln',
    notice: {
      title: 'Genehmigung: anderes Auto auf dem Bewohnerparkausweis',
      subject: 'Bewohnerparkausweis für {subjects}',
      opening: ['Ihr Antrag ist genehmigt. Sobald nichts mehr zu bezahlen ist, können Sie den neuen Ausweis auf der Seite „Stand abfragen“ ausdrucken. Mit seinem ersten Tag gilt der alte nicht mehr.'],
      payment: ['Am schnellsten geht es im Internet: Dann ist der Ausweis sofort da. Sie können auch überweisen. Geben Sie dabei nur das Kassenzeichen an.'],
      closing: ['Wenn Sie umziehen oder das Auto wieder wechseln, sagen Sie uns bitte Bescheid.'],
      grounds: ['Grundlage sind § 45 Absatz 1b Straßenverkehrs-Ordnung und für eine Gebühr: {byLaw}.'],
      purpose: 'Bewohnerparkausweis: anderes Auto',
    },
    stops: {
      'same-plate': {
        title: 'Für dieses Kennzeichen gilt Ihr Ausweis schon',
        text: 'Sie müssen nichts tun.',
        alternatives: ['Haben Sie ein anderes Auto? Dann geben Sie bitte das neue Kennzeichen ein.', 'Läuft Ihr Ausweis bald ab? Dann verlängern Sie ihn auf der Seite „Stand abfragen“.'],
      },
    },
    form: {
      purposes,
      pages: {
        ...page,
        vehicle: { title: 'Ihr neues Auto', hint: 'Alles andere übernehmen wir, Sie sehen es vor dem Absenden noch einmal.' },
        period: { title: 'Ab wann fahren Sie das neue Auto?', hint: 'Ab diesem Tag gilt der alte Ausweis nicht mehr. Der neue gilt so lange, wie der alte gegolten hätte.' },
      },
      fields,
    },
  },
};
