import { describe, expect, it } from 'vitest'
import { intakeprofiel, loadRegime, type Intakeprofiel } from '../../../src/index.js'
import { renderIntakeprofiel } from '../../../src/report/index.js'
import { changed, file, set } from '../../support/rule-files.js'
import { ingevuldProfiel, leegProfiel, vijandigProfiel } from '../ingevuld-profiel.js'

const render = (aspecten: Intakeprofiel) =>
  renderIntakeprofiel({ ...leegProfiel, intakeprofiel: aspecten })

/** The row of an aspect, one cell a line. */
const rowOf = (html: string, nummer: string) =>
  html
    .split('<tr role="row">')
    .find((row) => row.includes(`>${nummer}.</span>`))!
    .split('</tr>')[0]!
    .replaceAll(/(<\/t[hd]>)/g, '$1\n')
    .trimEnd()

const sheets = (html: string) => html.split('<div class="sheet">').slice(1)

describe('a row of the form', () => {
  it('has a cross in the column of the score, DK and remark', () => {
    const html = render({ '1': { score: 2, dk: '2.1', opmerking: 'Afgebroken & later hervat' } })
    expect(rowOf(html, '1')).toMatchInlineSnapshot(`
      "<th scope="row" role="rowheader" class="aspect"><span class="number">1.</span> Opleidingsniveau</th>
      <td role="cell" class="score"></td>
      <td role="cell" class="score"></td>
      <td role="cell" class="score"><span title="Basisonderwijs plus enkele jaren vervolgonderwijs">X</span></td>
      <td role="cell" class="score"></td>
      <td role="cell" class="dk">2.1</td>
      <td role="cell" class="remark">Afgebroken &#x26; later hervat</td>"
    `)
  })

  it('says by sound that it is empty', () => {
    expect(rowOf(render({}), '2')).toMatchInlineSnapshot(`
      "<th scope="row" role="rowheader" class="aspect"><span class="number">2.</span> Werkervaring <span class="spoken">niet ingevuld</span></th>
      <td role="cell" class="score"></td>
      <td role="cell" class="score"></td>
      <td role="cell" class="score"></td>
      <td role="cell" class="score"></td>
      <td role="cell" class="dk closed"><span class="spoken">geen differentiatie</span></td>
      <td role="cell" class="remark"></td>"
    `)
  })

  it('has one dash across the scores where it is unknown', () => {
    expect(rowOf(render({ '53': { score: '-' } }), '53')).toMatchInlineSnapshot(`
      "<th scope="row" role="rowheader" class="aspect"><span class="number">53.</span> Prestatievermogen <span class="mark">4x10</span></th>
      <td role="cell" class="unknown" colspan="4"><span aria-hidden="true">–</span><span class="spoken">onbekend</span></td>
      <td role="cell" class="remark"></td>"
    `)
  })

  it.each(['1a', '1b', '1c'])('stands a little to the right for a part: %s', (nummer) => {
    expect(rowOf(render({}), nummer)).toContain('class="aspect part"')
    expect(rowOf(render({}), '2')).not.toContain('part')
  })

  it('closes DK where the aspect has no differentiation', () => {
    const html = render({})
    const withColumn = intakeprofiel.hoofdstukken.filter(({ dkKolom }) => dkKolom)
    const open = withColumn
      .flatMap(({ aspecten }) => aspecten)
      .filter((nummer) => !rowOf(html, nummer).includes('class="dk closed"'))
    expect(open).toEqual(['1', '6', '7', '9', '12', '13', '14', '15', '16'])
  })

  it('tells what a score stands for, finer with DK', () => {
    const { scores } = intakeprofiel.aspecten['15']!
    const top = scores.find(({ score }) => score === 3)!
    expect(rowOf(render({ '15': { score: 3 } }), '15')).toContain(`title="${top.label}"`)
    const [finer] = top.differentiatie!
    expect(rowOf(render({ '15': { score: 3, dk: finer!.dk } }), '15')).toContain(
      `title="${finer!.label}"`,
    )
  })
})

describe('the form as HTML', () => {
  it('has two sheets, split where the column DK ends', () => {
    const [first, second, ...others] = sheets(render({}))
    expect(others).toEqual([])
    expect(first).toContain('V. ')
    expect(first).toContain('>DK<')
    expect(first).not.toContain('VI. ')
    expect(second).toContain('X. ')
    expect(second).not.toContain('>DK<')
  })

  it('has one sheet where every chapter has that column', () => {
    const changes = intakeprofiel.hoofdstukken.map((_, index) =>
      set(file.intakeprofiel, `/hoofdstukken/${String(index)}/dkKolom`, true),
    )
    const regimes = [loadRegime(changed(...changes))]
    expect(sheets(renderIntakeprofiel(leegProfiel, { regimes }))).toHaveLength(1)
  })

  it('names each table by a heading of its own', () => {
    const html = render({})
    const ids = [...html.matchAll(/aria-labelledby="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(intakeprofiel.hoofdstukken.length)
    for (const id of ids) expect(html).toContain(`<span id="${id!}" role="heading" aria-level="2">`)
  })

  it('names no person in its title', () => {
    expect(renderIntakeprofiel(ingevuldProfiel)).toContain('<title>Intakeprofiel</title>')
  })

  it('says on the next sheet whose form it is', () => {
    expect(sheets(renderIntakeprofiel(ingevuldProfiel))[1]).toContain(
      'Vervolg van het intakeprofiel van Johanna van der Verzonnen-Naam',
    )
    expect(sheets(render({}))[1]).toContain('>Vervolg van het intakeprofiel<')
  })

  it('has no script, no request and no style of its own on an element', () => {
    const html = renderIntakeprofiel(vijandigProfiel)
    expect(html.match(/<script|<link|<img|<iframe|<a |url\(|@import/g)).toBeNull()
    expect(html.match(/<[^<>]* (style|on\w+|src|href)=/g)).toBeNull()
    expect(html.match(/<style>/g)).toHaveLength(1)
  })
})
