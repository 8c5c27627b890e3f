import opdrachtregelTeksten from '../../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import { verify } from '../../audit/index.js'
import type { DecisionTrace } from '../../index.js'
import { referentie } from '../../referentie/index.js'
import { renderHtml, renderMarkdown, renderMermaid } from '../../report/index.js'
import { takeFile, UNUSABLE, UsageError, type Call, type Command } from '../command.js'
import { judgeBevindingen } from '../judge-bevindingen.js'
import { chooseRegimes, regelsOption } from '../read-regime.js'
import { readTrace } from '../read-traces.js'

const renderers = { html: renderHtml, md: renderMarkdown, mermaid: renderMermaid } as const

function chooseRenderer({ options }: Call) {
  const [vorm = 'html', ...rest] = (['html', 'md', 'mermaid'] as const).filter(
    (name) => options[name] === true,
  )
  if (rest.length > 0) throw new UsageError(opdrachtregelTeksten.eenVorm)
  return renderers[vorm]
}

/** Prints the report of a stored trace; what is the matter with it goes to the messages. */
export const reportCommand: Command = {
  options: {
    html: { type: 'boolean' },
    md: { type: 'boolean' },
    mermaid: { type: 'boolean' },
    ...regelsOption,
  },
  run: async (call) => {
    const render = chooseRenderer(call)
    const regimes = await chooseRegimes(call)
    const trace = await readTrace(takeFile(call), call)
    const { bevindingen } = verify(trace, { regimes })
    const { status, lines } = judgeBevindingen(bevindingen)
    for (const line of lines) call.surroundings.stderr.write(`${line}\n`)
    // a report of something that is no trace would be made up
    if (status === UNUSABLE || bevindingen.some(({ code }) => code === 'VORM_ONJUIST')) {
      return { text: '', status: UNUSABLE }
    }
    return { text: render(trace as DecisionTrace, { regimes, referentie }).trimEnd(), status }
  },
}
