import bewijsTeksten from '../../../rules/teksten/bewijs.json' with { type: 'json' }
import { checkRuleSet, type RegelBevinding, type RegelPlaats } from '../../audit/index.js'
import { replaceControls } from '../../report/replace-controls.js'
import { fillIn, writeNumber } from '../../trace/notation.js'
import { CHANGED, DONE, UsageError, type Call, type Command } from '../command.js'
import { readJsonFolder, readRuleFiles } from '../read-regime.js'

const { opdracht } = bewijsTeksten

async function readGrenswaarden({ options }: Call): Promise<readonly unknown[] | undefined> {
  const { grenswaarden } = options
  if (typeof grenswaarden !== 'string') return undefined
  try {
    return Object.values(await readJsonFolder(grenswaarden))
  } catch {
    throw new UsageError(opdracht.onleesbareGrenswaarden)
  }
}

function takeRules({ words }: Call): string {
  const [path, ...rest] = words
  if (path === undefined || rest.length > 0) throw new UsageError(opdracht.eenRegelset)
  return path
}

function pickTemplate({ bestand, stap }: RegelPlaats): string {
  if (bestand === '') return opdracht.bevindingZonderBestand
  return stap === null ? opdracht.bevindingZonderStap : opdracht.bevinding
}

function renderBevinding({ getuige, ...bevinding }: RegelBevinding): string {
  const { code, bestand, stap, tekst } = bevinding
  const lines = [
    fillIn(pickTemplate(bevinding), { code, bestand, stap: stap ?? '', tekst }),
    ...Object.entries(getuige ?? {}).map(([key, value]) =>
      fillIn(opdracht.getuige[key as keyof typeof opdracht.getuige], {
        json: JSON.stringify(value),
      }),
    ),
  ]
  // names from a hostile file stand in the text, and must not steer a terminal
  return lines.map(replaceControls).join('\n')
}

/** Proves a rule set sound, or says what is wrong with it. */
export const checkRulesCommand: Command = {
  options: { grenswaarden: { type: 'string' } },
  run: async (call) => {
    const files = await readRuleFiles(takeRules(call))
    const grenswaarden = await readGrenswaarden(call)
    const bevindingen = checkRuleSet(files, grenswaarden === undefined ? {} : { grenswaarden })
    if (bevindingen.length === 0) return { text: opdracht.schoon, status: DONE }
    const slot = fillIn(opdracht.slot, { aantal: writeNumber(bevindingen.length) })
    return { text: [...bevindingen.map(renderBevinding), slot].join('\n'), status: CHANGED }
  },
}
