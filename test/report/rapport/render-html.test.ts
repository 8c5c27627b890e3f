import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../src/index.js'
import { referentie } from '../../../src/referentie/index.js'
import { renderHtml } from '../../../src/report/index.js'
import { completeProfile } from '../../intake-profile/complete-profile.js'
import { alleGevallen, gevallen, vijandigGeval } from '../rapport-gevallen.js'

const html = (naam: keyof typeof gevallen) => renderHtml(gevallen[naam])

/** What stands between two texts. */
const between = (text: string, from: string, to: string) => text.split(from)[1]!.split(to)[0]!

const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length

describe.each(alleGevallen)('the report as HTML: %s', (_naam, trace) => {
  const text = renderHtml(trace)

  it('has no script, no request and no style of its own on an element', () => {
    expect(text.match(/<script|<link|<img|<iframe|url\(|@import/g)).toBeNull()
    expect(text.match(/<[^<>]* (style|on\w+|src)=/g)).toBeNull()
    expect(text.match(/<style>/g)).toHaveLength(1)
  })

  it('has ids of its own for everything that is referred to', () => {
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)
    expect(new Set(ids).size).toBe(ids.length)
    const references = [
      ...[...text.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id!),
      ...[...text.matchAll(/ aria-labelledby="([^"]+)"/g)].flatMap(([, list]) => list!.split(' ')),
    ]
    expect(references.length).toBeGreaterThan(20)
    expect(references.filter((id) => !ids.includes(id))).toEqual([])
    expect(count(text, / href="[^#]/g)).toBe(0)
  })

  it('has a drawing for each table, with a title and the route in words', () => {
    const drawings = text.split('<svg ').slice(1)
    expect(drawings).toHaveLength(4)
    for (const drawing of drawings) {
      expect(drawing).toMatch(
        /^role="img" aria-labelledby="weg-\d-title weg-\d-desc" viewBox="0 0 /,
      )
      expect(between(drawing, '<title id=', '</title>')).toContain('de gelopen weg')
      expect(between(drawing, '<desc id=', '</desc>')).toMatch(/In woorden|niet bereikt/)
    }
  })

  it('marks in the drawings what was walked', () => {
    // a category is drawn as the last step of its table
    const walked = trace.tabellen.reduce(
      (sum, { stappen, indeling }) => sum + stappen.length + (indeling === undefined ? 0 : 1),
      0,
    )
    expect(count(text, /<g class="step-box walked">/g)).toBe(walked)
    expect(count(text, /<circle class="order"/g)).toBe(walked)
    expect(count(text, /<g class="end-box walked">/g)).toBe(trace.tabellen.length)
  })
})

describe('the report as HTML', () => {
  it('has headings that go no level deeper than one at a time', () => {
    const depths = [...html('beslist').matchAll(/<h(\d)/g)].map(([, depth]) => Number(depth))
    expect(depths[0]).toBe(1)
    expect(depths.filter((depth, index) => depth > (depths[index - 1] ?? 0) + 1)).toEqual([])
  })

  it('names no case in its title', () => {
    expect(html('beslist')).toContain('<title>Verslag van een indicatie sociale werkvoorziening<')
  })

  it('shows what is recorded of work and training, codes with their titles', () => {
    const text = renderHtml(evaluate(completeProfile), { referentie })
    const section = between(text, '<section id="achtergrond"', '</section>')
    expect(section).toContain(
      '<dt>Werksoorten</dt><dd>montage; 622 Assembleren: lijnproductie</dd>',
    )
    expect(section.match(/<h3>[^<]+/g)).toEqual([
      '<h3>Passende arbeid',
      '<h3>Arbeidsverleden',
      '<h3>Scholingsaanbod',
    ])
    expect(html('afgewezen')).toContain('Er is niets vastgelegd over passende arbeid')
  })

  it('shows a comparison like this', () => {
    const table = between(html('onbeslist'), '<caption>Toets aan de norm</caption>', '</table>')
    expect(table.split('<tbody')[1]!.replaceAll(/(<\/(th|td|tr)>)/g, '$1\n'))
      .toMatchInlineSnapshot(`
      " role="rowgroup"><tr role="row"><th scope="row" role="rowheader">er is ten minste één beperking vastgelegd <span class="code">heeftBeperkingen uit /beperkingen</span></th>
      <td role="cell" data-label="Waarde">ja</td>
      <td role="cell" data-label="Norm">ja</td>
      <td role="cell" data-label="Houdt"><strong>ja</strong></td>
      </tr>
      </tbody>"
    `)
  })

  it('shows how grave a signaal is in words and by its label', () => {
    const signals = between(html('signalen'), '<section id="signalen"', '</section>')
    expect(count(signals, /<span class="mark fault">Fout<\/span>/g)).toBe(4)
    expect(count(signals, /<span class="mark notice">Let op<\/span>/g)).toBe(14)
  })

  it('says why it is not besluitrijp, and that it is', () => {
    expect(html('signalen')).toContain('<div class="ready no">')
    expect(html('beslist')).toContain('<div class="ready yes">')
    const edited = renderHtml({ ...gevallen.beslist, besluitrijp: false })
    expect(between(edited, '<div class="ready no">', '</div>')).toBe(
      '<p><strong>Niet besluitrijp</strong></p>',
    )
  })

  it('warns at the top where the trace is not what was sealed', () => {
    const edited = renderHtml({ ...gevallen.beslist, besluitrijp: false })
    expect(edited).toContain('<p class="warning">')
    expect(edited).toContain('<dl class="findings">')
    expect(html('beslist')).not.toContain('class="warning"')
  })

  it('prints the hash below every sheet, but only what is a hash', () => {
    expect(html('beslist')).toContain(`content: 'SHA-256 ${gevallen.beslist.sha256}'`)
    const hostile = "'; } body { display: none"
    const css = between(renderHtml({ ...gevallen.beslist, sha256: hostile }), '<style>', '</style>')
    expect(css).not.toContain('display: none }')
    expect(css).toContain("content: '';")
  })

  it('says so where there is nothing to list', () => {
    const text = renderHtml(evaluate({ aanvraag: { datum: '2001-06-06' }, beperkingen: [] }))
    expect(text).toContain('Niets: ieder antwoord dat nodig is, is gegeven.')
    expect(text).toContain('<p>Er staan geen stukken in het dossier.</p>')
    expect(html('beslist')).toContain('<p>Geen.</p>')
  })

  it('holds hostile texts as text', () => {
    const text = renderHtml(vijandigGeval)
    expect(text.match(/<script|<img|<b>|<code>|<h1>Anders/g)).toBeNull()
    expect(text).toContain('&#x3C;script>')
  })
})
