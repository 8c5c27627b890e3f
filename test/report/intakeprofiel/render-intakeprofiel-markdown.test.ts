import { describe, expect, it } from 'vitest'
import type { Intakeprofiel } from '../../../src/index.js'
import { renderIntakeprofiel } from '../../../src/report/index.js'
import { leegProfiel, vijandigProfiel } from '../ingevuld-profiel.js'

const render = (intakeprofiel: Intakeprofiel) =>
  renderIntakeprofiel({ ...leegProfiel, intakeprofiel }, { vorm: 'markdown' })

const chapter = (text: string, title: string) =>
  text.slice(text.indexOf(`## ${title}`)).split(/\n\n(?=## |\| Gegeven)/)[0]

const lineOf = (text: string, nummer: string) =>
  text.split('\n').find((line) => line.startsWith(`| ${nummer}. `))

describe('the form as Markdown', () => {
  it('starts like this', () => {
    const text = render({})
    expect(text.slice(0, text.indexOf('## I.'))).toMatchInlineSnapshot(`
      "# Intakeprofiel

      | Gegeven | Ingevuld |
      | :- | :- |
      | Naam | |
      | Geboortedatum | |
      | Adres | |
      | Persoonsnummer | |
      | Sofinummer | |
      | Datum | 06-06-2001 |

      Een streepje betekent: hierover is niets bekend, of er is zonder nader onderzoek geen oordeel mogelijk.

      DK is de differentiatiekolom, voor de aspecten 1, 6, 7, 9, 12, 13, 14 en 15. Zij laat het intakeprofiel beter aansluiten op het functieprofiel.

      4x10 verwijst naar het 4x10-model voor de ondergrens.

      ## Betekenis van de scores

      | Score | Capaciteit of belastbaarheid | Beperkingen |
      | :-: | :- | :- |
      | 0 | uiterst gering | zeer groot |
      | 1 | gering | aanzienlijk |
      | 2 | gemiddeld | gering |
      | 3 | groot | nagenoeg geen |

      "
    `)
  })

  it('has a chapter like this, with a column DK', () => {
    const text = render({
      '15': { score: 2, opmerking: 'Spreekt weinig Nederlands' },
      '16': { score: 3, dk: '3.1' },
      '17': { score: '-' },
    })
    expect(chapter(text, 'III.')).toMatchInlineSnapshot(`
      "## III. Contact

      | Aspect | 0 | 1 | 2 | 3 | DK | Opmerkingen |
      | :- | :-: | :-: | :-: | :-: | :-: | :- |
      | 15. Communicatievaardigheid | | | X | | | Spreekt weinig Nederlands |
      | 16. Samenwerking | | | | X | 3.1 | |
      | 17. Beperking van sociale communicatie | - | - | - | - | | |"
    `)
  })

  it('has a chapter like this, without one', () => {
    expect(chapter(render({ '44': { score: 0 } }), 'VIII.')).toMatchInlineSnapshot(`
      "## VIII. Leidinggeven

      | Aspect | 0 | 1 | 2 | 3 | Opmerkingen |
      | :- | :-: | :-: | :-: | :-: | :- |
      | 44. Niveau van toezicht houden | X | | | | |
      | 45. Omvang van toezicht houden | | | | | |"
    `)
  })

  it('ends like this', () => {
    const text = renderIntakeprofiel(
      { ...leegProfiel, commissie: { adviesdatum: '2001-12-13' } },
      { vorm: 'markdown' },
    )
    const end = text.slice(text.lastIndexOf('| Gegeven'))
    expect(end.replace(/versie [\d.]+\d/, 'versie <versie>')).toMatchInlineSnapshot(`
      "| Gegeven | Ingevuld |
      | :- | :- |
      | Vastgesteld door indicatiecommissie | |
      | Datum | 13-12-2001 |

      Formulier: Risw bijlage I, definities en aspecten intakeprofiel. Gemaakt uit vastgelegde gegevens, met regelset bisw-1998, versie <versie>.
      "
    `)
  })

  it('puts a value of DK with the remark where the form has no column for it', () => {
    const plain = lineOf(render({ '26': { score: 1, dk: 'a' } }), '26')
    const both = lineOf(render({ '44': { score: 3, dk: '3.2', opmerking: 'Zelfstandig' } }), '44')
    expect(plain).toMatch(/\| \| X \| \| \| DK a\. \|$/)
    expect(both).toMatch(/\| \| \| \| X \| DK 3\.2\. Zelfstandig \|$/)
  })

  it('marks the aspects that the form marks for the 4x10 model, and no others', () => {
    const marked = [...render({}).matchAll(/^\| (\d+)\. .*\(4x10\)/gm)].map(([, nummer]) => nummer)
    expect(marked).toEqual(['3', '5', '51', '53'])
  })

  it('keeps hostile texts in their cells', () => {
    const text = renderIntakeprofiel(vijandigProfiel, { vorm: 'markdown' })
    expect(text).not.toMatch(/(?<!\\)<[a-z!/]/)
    expect(text).not.toMatch(/(?<!\\)\]\(/)
    expect(text).not.toMatch(/https:\/\/|www\.|\w@\w/)
    expect(text.match(/^#+ .*$/gm)).toEqual(render({}).match(/^#+ .*$/gm))
    expect(text.split('\n')).toHaveLength(render({}).split('\n').length)
  })
})
