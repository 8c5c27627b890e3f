import { describe, expect, it } from 'vitest'
import { referentie } from '../../../src/referentie/index.js'
import { renderMotivering } from '../../../src/report/motivering/render-motivering.js'
import type { VerslagStijl } from '../../../src/report/verslag-stijl.js'
import { oordelenOf } from '../../support/answers.js'
import { takeSample } from '../../support/sweep.js'
import { independent, traceInDoelgroep, traceOf } from '../../support/trace.js'

// a changed rule file changes the hash, which says nothing here
const render = (trace: ReturnType<typeof traceOf>) =>
  renderMotivering(trace).replace(trace.sha256, '<hash>')

const outside = () =>
  traceOf({
    aanvraag: { datum: '2001-06-06', referentie: 'oefening 7' },
    dossier: [{ id: 'd1', soort: 'medisch rapport', onafhankelijk: true }],
    beperkingen: [
      { omschrijving: 'slecht ter been', icidh: ['71'], icd10: ['G80.1'], bronnen: ['d1'] },
    ],
    oordelen: {
      'I.2': { antwoord: 'nee', motivering: 'Zittend werk gaat\nprima.', bronnen: ['d1', 'd9'] },
    },
  })

describe('the motivation as text', () => {
  it('reads like this for an undecided case', () => {
    expect(render(traceOf())).toMatchInlineSnapshot(`
      "Motivering van de indicatie sociale werkvoorziening
      Regelset bisw-1998, versie 1.0.1. Aanmelding 2001-06-06.

      Tabel I – behoren tot de doelgroep

      I.1  Heeft betrokkene beperkingen van lichamelijke, verstandelijke of psychische aard?
          onbekend (nog geen grondslag)
          Niet vast te stellen: niet is vastgelegd welke beperkingen er zijn.
          Vindplaats: Bisw bijlage I, toelichting stap 1

      Uitkomst
          Behoort tot de doelgroep: onbekend
          Niet besluitrijp: er is nog een antwoord onbekend of een signaal is een fout.

      Wat ontbreekt
          I.1: Welke beperkingen heeft betrokkene? (/beperkingen)

      Signalen
          Geen.

      Dit verslag is een hulpmiddel; de beslissing is aan mensen. Controlegetal:
      <hash>"
    `)
  })

  it('reads like this for a decided case', () => {
    expect(render(outside())).toMatchInlineSnapshot(`
      "Motivering van de indicatie sociale werkvoorziening
      Regelset bisw-1998, versie 1.0.1. Dossier oefening 7. Aanmelding 2001-06-06.

      Tabel I – behoren tot de doelgroep

      I.1  Heeft betrokkene beperkingen van lichamelijke, verstandelijke of psychische aard?
          ja (norm)
          Er zijn beperkingen vastgesteld die onder de wet vallen: er is ten minste één
          beperking vastgelegd.
          Bronnen: d1 (medisch rapport). Vindplaats: Bisw bijlage I, toelichting stap 1

      I.2  Staan deze beperkingen, elk voor zich of samen, functioneren in een normale
           arbeidsomgeving in de weg?
          nee (oordeel van de deskundigen)
          Zittend werk gaat
          prima.
          Bronnen: d1 (medisch rapport), d9. Vindplaats: Bisw bijlage I, toelichting stap 2

      Uitkomst
          Behoort tot de doelgroep: nee
          Grens: boven de bovengrens
          Reden: de beperkingen belemmeren werk in een normale arbeidsomgeving niet
          Besluitrijp: er is geen antwoord onbekend en geen signaal is een fout.

      Wat ontbreekt
          Niets: ieder antwoord dat nodig is, is gegeven.

      Signalen
          Geen.

      Dit verslag is een hulpmiddel; de beslissing is aan mensen. Controlegetal:
      <hash>"
    `)
  })

  it('gives the category a part of its own in table II', () => {
    const oordelen = {
      ...oordelenOf('II.1 nee, II.2 ja, II.3 nee, II.4 nee, II.5 nee'),
      II: { categorie: 'matig', motivering: 'Zwaarder dan berekend.', bronnen: ['d1'] },
    }
    const text = render(traceInDoelgroep({ oordelen, dossier: independent }))
    const start = text.indexOf('Categorie\n')
    expect(text.slice(start, text.indexOf('\n\n', start))).toMatchInlineSnapshot(`
      "Categorie
          matig (oordeel van de deskundigen)
          Zwaarder dan berekend.
          Bronnen: d1. Vindplaats: Bisw bijlage II, algemene toelichting en hulptabel"
    `)
  })

  it('says onbekend where the category is open', () => {
    expect(render(traceInDoelgroep())).toMatch(/Categorie\n {4}onbekend \(nog geen grondslag\)/)
  })

  it('tells where a signaal stands, and at which step if it is about one', () => {
    const text = render(traceOf({ beperkingen: [{ omschrijving: 'x', icidh: ['71'] }] }))
    expect(text).toMatch(/Fout: [^()]*\(CODERING_ONTBREEKT, \/beperkingen\/0\)/)
    expect(text).toMatch(/Let op bij I\.1: [^()]*\(BRON_ONTBREEKT,\s+\/dossier\)/)
  })

  it('tells what is recorded of work and training, codes with their titles', () => {
    const trace = traceOf({
      passendeArbeid: { werksoorten: ['512', 'iets met dieren'], nlqf: 'instroom' },
      arbeidsverleden: [{ van: '1999-02-03', tot: '2000-01-01', werksoort: '721' }],
    })
    const text = renderMotivering(trace, undefined, { referentie })
    const start = text.indexOf('Achtergrond\n')
    expect(text.slice(start, text.indexOf('\n\n', start))).toMatchInlineSnapshot(`
      "Achtergrond
          Wat er over werk en scholing is vastgelegd. Geen norm leest de codes hierin.
          Passende arbeid
              Werksoorten: 512 Inkopen en verkopen in het klein; iets met dieren
              NLQF-niveau: instroom
          Arbeidsverleden
              03-02-1999 tot 01-01-2000: 721 Schoonmaken interieur"
    `)
    expect(renderMotivering(trace)).toContain('Werksoorten: 512; iets met dieren')
  })

  it('ends without a line break', () => {
    expect(renderMotivering(traceOf())).not.toMatch(/\s$/)
  })
})

describe('the style of a report', () => {
  const marks: VerslagStijl = {
    kop: (text) => `<k>${text}</k>`,
    nadruk: (text) => `<n>${text}</n>`,
    zacht: (text) => `<z>${text}</z>`,
  }

  it('dresses headings, answers and sources, and changes nothing else', () => {
    const trace = outside()
    const dressed = renderMotivering(trace, marks)
    expect(dressed.replace(/<\/?[knz]>/g, '')).toBe(renderMotivering(trace))
    expect(dressed).toMatch(/<k>Tabel I [^<]*<\/k>/)
    expect(dressed).toMatch(/<n> {4}nee \(oordeel van de deskundigen\)<\/n>/)
    expect(dressed).toMatch(/<z> {4}Bronnen: d1 \(medisch rapport\), d9\. [^<]*<\/z>/)
  })
})

describe('300 random reports', () => {
  const seeds = Array.from({ length: 300 }, (_, index) => 6_000_000 + index)
  const reports = seeds.map((seed) => renderMotivering(takeSample(seed).trace))

  it('have no line of more than 88 characters, but for one long word', () => {
    const lines = reports.flatMap((report) => report.split('\n'))
    expect(lines.filter((line) => line.length > 88 && line.trim().includes(' '))).toEqual([])
  })

  it('fill in every placeholder that is not the words of an expert', () => {
    const lines = reports.flatMap((report) => report.split('\n'))
    const open = lines.filter((line) => /[{}]/.test(line) && !line.includes('uit {redenen} en'))
    expect(open).toEqual([])
  })
})
