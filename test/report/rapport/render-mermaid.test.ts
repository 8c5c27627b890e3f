import { describe, expect, it } from 'vitest'
import { evaluate, loadRegime, type DecisionTrace } from '../../../src/index.js'
import { renderMermaid } from '../../../src/report/index.js'
import type { RapportOptions } from '../../../src/report/rapport/find-rules.js'
import { listRoute } from '../../support/describe-trace.js'
import { ruleSet } from '../../support/facts.js'
import { loadPraktijkcases } from '../../support/fixtures.js'
import { changed, file, set } from '../../support/rule-files.js'
import { gevallen, onschuldigGeval, vijandigGeval } from '../rapport-gevallen.js'

// parsed by mermaid 11.12 when it was written; too heavy a package to install for this
const label = String.raw`"(?:[\p{L}\p{M}\p{N} .,:?()·–-]|#\d+;|<br>)+"`
const stap = String.raw`t\d+k\d+`
const lines = [
  'flowchart TB',
  String.raw`  subgraph t\d+\[${label}\]`,
  '    direction TB',
  String.raw`    ${stap}\[${label}\](?::::route)?`,
  String.raw`    ${stap} (?:==>|-->)(?:\|${label}\|)? ${stap}`,
  String.raw`    ${stap} (?:==>|-->)(?:\|${label}\|)? ${stap}e\d+\(\[${label}\]\)(?::::route)?`,
  '  end',
  String.raw`  t\d+ ~~~ t\d+`,
  '  classDef route stroke-width:4px,font-weight:bold',
]
const LINE = new RegExp(`^(?:${lines.join('|')})$`, 'u')

const linesOf = (trace: DecisionTrace, options: RapportOptions = {}) =>
  renderMermaid(trace, options).trimEnd().split('\n')

const unknown = (text: readonly string[]) => text.filter((line) => !LINE.test(line))

describe('the way as Mermaid', () => {
  it('reads like this', () => {
    const trace = evaluate({ aanvraag: { datum: '2001-06-06' } })
    expect(renderMermaid(trace, { regimes: [] })).toMatchInlineSnapshot(`
      "flowchart TB
        subgraph t1["Tabel I – behoren tot de doelgroep"]
          direction TB
          t1k1["I.1 · gezet als 1<br>Heeft betrokkene beperkingen van lichamelijke, verstandelijke of psychische aard?"]:::route
          t1k1 ==>|"onbekend"| t1k1e1(["bereikt<br>de tabel stopt hier"]):::route
        end
        classDef route stroke-width:4px,font-weight:bold
      "
    `)
  })

  const traces = loadPraktijkcases()
    .filter(({ fixture }) => fixture.verwacht.route.length > 0)
    .map(({ file: name, fixture }) => [name, evaluate(fixture.profiel)] as const)

  it.each(traces)('has known lines only, with thick links along the route: %s', (_name, trace) => {
    for (const options of [{}, { regimes: [] }]) {
      const text = linesOf(trace, options)
      expect(unknown(text)).toEqual([])
      const answers = text.flatMap((line) => / ==>\|"(\w+)"\|/.exec(line)?.[1] ?? [])
      const route = listRoute(trace).map((entry) => entry.split(' ')[1])
      const { indeling } = trace.tabellen[1] ?? {}
      if (indeling?.categorie === null && options.regimes === undefined) {
        // an unknown category is an answer of its own
        expect(answers).toHaveLength(route.length + 1)
      } else expect(answers).toEqual(route)
    }
  })

  it('has every step of every table', () => {
    const boxes = linesOf(gevallen.afgewezen).filter((line) => /^ {4}t\d+k\d+\[/.test(line))
    const stappen = ruleSet.beslistabellen.flatMap(({ tabel }) => tabel.stappen)
    // and the category
    expect(boxes).toHaveLength(stappen.length + 1)
  })

  it('has a label for an end without words of its own', () => {
    const trace = evaluate({ aanvraag: { datum: '2001-06-06' }, beperkingen: [] })
    const [tabel] = trace.tabellen
    const stappen = tabel!.stappen.map((stap) => ({
      ...stap,
      gevolg: { uitkomst: { reden: 'x' } },
    }))
    const edited = { ...trace, tabellen: [{ ...tabel!, stappen }] }
    expect(linesOf(edited, { regimes: [] }).at(-3)).toContain('bereikt<br>een andere uitkomst')
  })

  it('holds no text of the profile', () => {
    expect(renderMermaid(vijandigGeval)).toBe(renderMermaid(onschuldigGeval))
  })

  it.each([
    '"]; click t1k1 call alert(1)',
    '%%{init: {"theme": "dark"}}%%',
    '<img src=x onerror=alert(1)>',
    '`**vet** [x](javascript:y)`',
    'end\n  subgraph x',
    '#quot;] --> x',
    ':::route',
    '$$x^2$$',
    '%% weg',
    'a\u0007b',
    '',
  ])('keeps a hostile rule in its label: %s', (hostile) => {
    const regimes = [
      loadRegime(
        changed(
          set(file.doelgroep, '/titel', `${hostile} x`),
          set(file.doelgroep, '/stappen/0/vraag', `${hostile}?`),
        ),
      ),
    ]
    const trace = evaluate({ aanvraag: { datum: '2001-06-06' } }, { regimes })
    const text = linesOf(trace, { regimes })
    expect(unknown(text)).toEqual([])
    expect(text).toHaveLength(linesOf(evaluate({ aanvraag: { datum: '2001-06-06' } })).length)
  })
})
