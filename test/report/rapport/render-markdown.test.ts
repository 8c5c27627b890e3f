import { describe, expect, it } from 'vitest'
import { evaluate, type DecisionTrace } from '../../../src/index.js'
import { referentie } from '../../../src/referentie/index.js'
import { describeRapport } from '../../../src/report/rapport/describe-rapport.js'
import { renderHtml, renderMarkdown, renderMermaid } from '../../../src/report/index.js'
import { completeProfile } from '../../intake-profile/complete-profile.js'
import { alleGevallen, gevallen, onschuldigGeval, vijandigGeval } from '../rapport-gevallen.js'

const headingsOf = (text: string) => text.match(/^#+ .*$/gm) ?? []

/** A part of the report, from its heading to the next of any level. */
const partOf = (trace: DecisionTrace, heading: string) =>
  renderMarkdown(trace)
    .split(/^(?=#)/m)
    .find((part) => part.startsWith(heading))!

/** Every text of a report, but for names within the document and the drawing. */
function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    ['anker', 'ernst', 'knopen', 'titel'].includes(key) ? [] : listTexts(one),
  )
}

const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ')

const readMarkdown = (text: string) => squeeze(text.replaceAll(/\\(?=[^\p{L}\p{N}])/gu, ''))

const readHtml = (text: string) =>
  squeeze(
    text
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/&#x([0-9A-F]+);/g, (_all, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      ),
  )

describe('the report as Markdown', () => {
  it('has these sections', () => {
    expect(
      headingsOf(renderMarkdown(gevallen.afgewezen)).filter((one) => /^##? /.test(one)),
    ).toEqual([
      '# Verslag van een indicatie sociale werkvoorziening',
      '## Uitkomst',
      '## Wie besliste wat, en waarop',
      '## De weg door de tabellen',
      '## Stap voor stap',
      '## Wat ontbreekt',
      '## Signalen',
      '## Achtergrond',
      '## Bronnen in het dossier',
      '## Integriteit',
    ])
  })

  it('shows what is recorded of work and training, codes with their titles', () => {
    const trace = evaluate(completeProfile)
    const text = renderMarkdown(trace, { referentie })
    const start = text.indexOf('## Achtergrond')
    expect(text.slice(start, text.indexOf('## Bronnen'))).toMatchInlineSnapshot(`
      "## Achtergrond

      Wat er over werk en scholing is vastgelegd. Geen norm leest de codes hierin.

      ### Passende arbeid

      | Gegeven | Waarde |
      | :- | :- |
      | Regio | Verzonnen Regio |
      | Branches | groen |
      | Werksoorten | montage; 622 Assembleren: lijnproductie |
      | Functieniveau | medewerker |
      | Competentieprofiel | N06.01.04/VP Juridisch medewerker II |
      | NLQF-niveau | 4 |
      | Toelichting | Rustig werk. |

      ### Arbeidsverleden

      | Gegeven | Waarde |
      | :- | :- |
      | 01-01-1990 tot 01-01-1998 | monteur; montage |

      ### Scholingsaanbod

      | Gegeven | Waarde |
      | :- | :- |
      | Assistent | beroepsbegeleidende leerweg; niveau 1; 1.1 initieert wijzigingsvoorstellen aan producten; 5.3 behandelt klachteninformatie |
      | Montage in de sw | Wsw-specifiek; niveau 2; 4.2 bewaakt planning |

      "
    `)
    expect(renderMarkdown(trace)).toContain('| Werksoorten | montage; 622 |')
    expect(partOf(gevallen.afgewezen, '## Achtergrond')).toContain('Er is niets vastgelegd')
  })

  it('starts like this', () => {
    const text = renderMarkdown(gevallen.signalen).replaceAll(/\d+\.\d+\.\d+/g, '<versie>')
    expect(text.slice(0, text.indexOf('## Wie'))).toMatchInlineSnapshot(`
      "# Verslag van een indicatie sociale werkvoorziening

      | Gegeven | Waarde |
      | :- | :- |
      | Dossier | oefendossier |
      | Aanmelding | 06-06-2001 |
      | Advies van de commissie | 03-09-2001 |
      | Regeling | Besluit indicatie sociale werkvoorziening (bisw-1998) |
      | Versie van de regelset | <versie> |

      Dit verslag laat stap voor stap zien hoe de beslistabellen met de vastgelegde gegevens zijn doorlopen, en waarop ieder antwoord rust. Het is een hulpmiddel; de beslissing is aan mensen.

      ## Uitkomst

      Betrokkene behoort tot de doelgroep, valt in arbeidshandicapcategorie licht, is niet geïndiceerd voor scholing en is niet geïndiceerd voor begeleid werken.

      | Gegeven | Waarde |
      | :- | :- |
      | Behoort tot de doelgroep | ja |
      | Arbeidshandicapcategorie | licht |
      | Scholing | niet geïndiceerd |
      | Begeleid werken | nee |

      Niet besluitrijp. Dat komt hierdoor:

      * Bij deze beperking ontbreekt een ICIDH-code of een ICD-10-code.
      * Achter het antwoord bij I.2 staat geen bron uit het dossier.
      * Het oordeel bij I.2 is niet gemotiveerd.
      * Het antwoord bij I.3 rust alleen op bronnen die niet onafhankelijk zijn en waarmee betrokkene niet instemt.

      "
    `)
  })

  it('has a step like this', () => {
    expect(partOf(gevallen.onbeslist, '#### II.5')).toMatchInlineSnapshot(`
      "#### II.5. Behoort betrokkene tot de groep waarvan wordt aangenomen dat zij een prestatie van 50 % of meer niet haalt?

      Antwoord: onbekend (nog geen grondslag)

      Niet vast te stellen: niet bekend is of betrokkene in een beschermde woonvorm of een psychiatrisch ziekenhuis verblijft of verbleef.

      * Ontbreekt: Verblijft of verbleef betrokkene in een beschermde woonvorm of een psychiatrisch ziekenhuis, en wanneer? (/verblijf)

      Toets aan de norm

      | Feit | Waarde | Norm | Houdt | Plaats in de invoer |
      | :- | :- | :- | :- | :- |
      | klasse naar de hulptabel, per code of beperking | nog mogelijk: psychisch (niet ernstig) of psychisch (ernstig) | ten minste één een van: verstandelijk (matig) of psychisch (ernstig) | onbekend | handicapklassen uit /beperkingen/0/icidh/0, /verblijf |
      | is ZMLK-schoolverlater | nee | ja | nee | zmlkSchoolverlater uit /zmlkSchoolverlater |

      Ja als er één vergelijking houdt.

      * Gevolg: verder met de categorie
      * Bronnen: d1 (medisch rapport)
      * Vindplaats: Bisw bijlage II, toelichting stap 5
      * Regel: beslistabel-arbeidshandicapcategorie.json#/stappen/4

      "
    `)
  })

  it('has signalen like this', () => {
    expect(partOf(gevallen.afwijkend, '## Signalen')).toMatchInlineSnapshot(`
      "## Signalen

      | Ernst | Stap | Signaal | Code | Plaats in de invoer |
      | :- | :- | :- | :- | :- |
      | Let op | I.5 | Het oordeel bij I.5 wijkt af van de norm. | AFWIJKING_VAN_NORM | /oordelen/I.5 |

      "
    `)
  })

  it('draws the way as Mermaid', () => {
    const [, code] = renderMarkdown(gevallen.beslist).split(/^```(?:mermaid)?$/m)
    expect(code?.trim()).toBe(renderMermaid(gevallen.beslist).trim())
  })

  it('tells what was found where the trace is not what was sealed', () => {
    const part = partOf({ ...gevallen.beslist, besluitrijp: false }, '## Integriteit')
    expect(part).toContain('| /sha256 | De hash klopt niet')
  })

  it('gives no reasons where an edited trace has none', () => {
    const part = partOf({ ...gevallen.beslist, besluitrijp: false }, '## Uitkomst')
    expect(part.trimEnd()).toMatch(/\nNiet besluitrijp\.$/)
  })

  it.each(alleGevallen)('holds all that the HTML holds: %s', (_naam, trace) => {
    const texts = listTexts(describeRapport(trace)).map(squeeze)
    const markdown = readMarkdown(renderMarkdown(trace))
    const html = readHtml(renderHtml(trace))
    expect(texts.filter((text) => !markdown.includes(text))).toEqual([])
    expect(texts.filter((text) => !html.includes(text))).toEqual([])
  })

  it('keeps hostile texts in their place', () => {
    const text = renderMarkdown(vijandigGeval)
    const [before, , after] = text.split(/^```(?:mermaid)?$/m)
    const prose = `${before!}${after!}`
    expect(prose).not.toMatch(/(?<!\\)<[a-z!/]/)
    expect(prose).not.toMatch(/(?<!\\)\]\(/)
    expect(prose).not.toMatch(/https:\/\/|www\.|\w@\w/)
    expect(headingsOf(text)).toEqual(headingsOf(renderMarkdown(onschuldigGeval)))
  })
})
