import type { DecisionTrace } from '../../src/index.js'

/** The steps walked, as `"I.5 nee"`. */
export const listRoute = ({ tabellen }: DecisionTrace) =>
  tabellen.flatMap(({ stappen }) => stappen.map(({ id, antwoord }) => `${id} ${antwoord}`))

/** What is missing, as `"I.5 /voorzieningen"`. */
export const listOntbreekt = ({ ontbreekt }: DecisionTrace) =>
  ontbreekt.map(({ stap, pad }) => `${stap} ${pad}`)

/** The signalen, as `"CODE"` or `"CODE stap"`. */
export const listSignalen = ({ signalen }: DecisionTrace) =>
  signalen.map(({ code, stap }) => (stap === undefined ? code : `${code} ${stap}`))
