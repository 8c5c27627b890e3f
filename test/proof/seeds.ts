import type { RuleFiles } from '../../src/rule-set/rule-set.js'
import {
  adding,
  leaf,
  withLightII4,
  withoutFirst,
  withTabel,
  withTabelI,
} from '../support/proof.js'
import { changed, file, set } from '../support/rule-files.js'

const { doelgroep, categorie, scholing, begeleidWerken, parameters, hulptabel } = file

const I5 = '/stappen/4'
const I6 = '/stappen/5'

/** What was done to the rules, what that makes of them, and what must be found. */
export const seeds: readonly (readonly [string, RuleFiles, string])[] = [
  [
    'an operator flipped for nee only, so that the limit counts twice',
    withTabelI(set(doelgroep, `${I6}/nee/conditions/any/2/operator`, 'lessThanInclusive')),
    'JA_EN_NEE I.6',
  ],
  [
    'an operator flipped for ja only, so that the limit counts for neither',
    withTabelI(set(doelgroep, `${I6}/ja/conditions/all/2/operator`, 'greaterThan')),
    'GEEN_ANTWOORD I.6',
  ],
  [
    'a limit raised for nee only',
    withTabel(begeleidWerken, set(begeleidWerken, '/stappen/3/nee/conditions/any/0/value', 20)),
    'GEEN_ANTWOORD IV.4',
  ],
  [
    'a limit lowered for nee only',
    withTabel(begeleidWerken, set(begeleidWerken, '/stappen/3/nee/conditions/any/0/value', 5)),
    'JA_EN_NEE IV.4',
  ],
  [
    'a condition dropped from ja',
    withTabelI(set(doelgroep, `${I5}/ja/conditions/all`, withoutFirst)),
    'JA_EN_NEE I.5',
  ],
  [
    'a condition dropped from nee',
    withTabelI(set(doelgroep, `${I5}/nee/conditions/any`, withoutFirst)),
    'GEEN_ANTWOORD I.5',
  ],
  [
    'ja and nee the same',
    withTabelI(set(doelgroep, '/stappen/0/nee/conditions/all/0/value', true)),
    'ANTWOORD_ONMOGELIJK I.1',
  ],
  [
    'a condition that an earlier one includes',
    withTabelI(
      set(doelgroep, `${I6}/nee/conditions/any`, adding(leaf('prestatieplafond', 'lessThan', 5))),
    ),
    'VOORWAARDE_ZONDER_GEVOLG I.6',
  ],
  [
    'a limit that no number of letters reaches',
    withLightII4(set(parameters, '/parameters/minimumAantalLetters/waarde', 5)),
    'BEGRIP_ONMOGELIJK',
  ],
  [
    'an answer that would lead to a step made impossible',
    withTabel(
      scholing,
      set(scholing, '/stappen/0/ja/conditions', {
        all: [leaf('bblRelevant', 'someEqual', true), leaf('bblRelevant', 'everyEqual', false)],
      }),
    ),
    'STAP_ONBEREIKBAAR III.2',
  ],
  [
    'an exit redirected past a step',
    withTabel(begeleidWerken, set(begeleidWerken, '/stappen/0/ja/naar', 'IV.3')),
    'LAADFOUT IV.2',
  ],
  [
    'a question that an earlier step has answered',
    withTabel(
      begeleidWerken,
      set(begeleidWerken, '/stappen/2/ja/conditions', {
        any: [leaf('werkbegeleidingNodig', 'equal', true)],
      }),
      set(begeleidWerken, '/stappen/2/nee/conditions', {
        any: [leaf('werkbegeleidingNodig', 'equal', false)],
      }),
    ),
    'UITGANG_ONBEREIKBAAR IV.3',
  ],
  [
    'an uitkomst that no exit gives',
    withTabel(scholing, set(scholing, '/uitkomst/scholing', adding('anders'))),
    'UITKOMST_ONBEREIKBAAR',
  ],
  [
    'a category that no cell, row or correction gives',
    withLightII4(
      set(categorie, '/indeling/vanLichtNaarZwaar', adding('zeer ernstig')),
      set(categorie, '/uitkomst/arbeidshandicapcategorie', adding('zeer ernstig')),
    ),
    'UITKOMST_ONBEREIKBAAR',
  ],
  [
    'a row of which every code stands outside the table',
    withLightII4(set(hulptabel, '/buitenTabel', adding('12'))),
    'RIJ_ONBEREIKBAAR',
  ],
  [
    'two axes of the matrix that always go together',
    changed(
      set(categorie, '/stappen/3/ja/conditions', {
        all: [leaf('prestatieplafond', 'lessThanInclusive', { fact: 'grensPrestatie' })],
      }),
      set(categorie, '/stappen/3/nee/conditions', {
        all: [leaf('prestatieplafond', 'greaterThan', { fact: 'grensPrestatie' })],
      }),
    ),
    'CEL_ONBEREIKBAAR',
  ],
  [
    'a correction that an earlier one comes before',
    withLightII4(
      set(
        categorie,
        '/indeling/aPriori/bijstelling',
        adding({ als: { 'II.5': 'ja', 'II.2': 'ja' }, wordt: 'licht' }),
      ),
    ),
    'BIJSTELLING_ONBEREIKBAAR',
  ],
  [
    'a vermoeden that rests on what an earlier one rests on',
    withLightII4(set(categorie, '/stappen/1/vermoedens/1/conditions/all/1/value', 'ja')),
    'VERMOEDEN_ONMOGELIJK II.2',
  ],
  [
    'an empty vindplaats',
    withTabelI(set(doelgroep, `${I5}/vindplaats`, ' ')),
    'VINDPLAATS_ONTBREEKT I.5',
  ],
  [
    'a source that the regime does not name',
    withTabelI(set(doelgroep, `${I5}/vindplaats`, 'Handboek, blz. 3')),
    'BRON_ONBEKEND I.5',
  ],
  [
    'a number that no period can have',
    changed(set(parameters, '/parameters/terugblikZiekenhuis/waarde', 1e9)),
    'LAADFOUT',
  ],
]
