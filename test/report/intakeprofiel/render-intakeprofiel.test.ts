import { describe, expect, it } from 'vitest'
import {
  BeslistabelError,
  intakeprofiel,
  listRegimes,
  loadRegime,
  type Regime,
} from '../../../src/index.js'
import { renderIntakeprofiel } from '../../../src/report/index.js'
import { changed, file, set } from '../../support/rule-files.js'
import { ingevuldProfiel, leegProfiel, nummers } from '../ingevuld-profiel.js'

const vormen = ['html', 'markdown'] as const

describe.each(vormen)('the form as %s', (vorm) => {
  const render = (profile: unknown) => renderIntakeprofiel(profile, { vorm })

  it('holds what the profile says about the person', () => {
    const text = render(ingevuldProfiel)
    const { naam, adres, persoonsnummer, sofinummer } = ingevuldProfiel.betrokkene!
    for (const value of [naam, adres, persoonsnummer, sofinummer]) expect(text).toContain(value)
  })

  it('writes days the Dutch way', () => {
    const text = render(ingevuldProfiel)
    for (const day of ['28-02-1970', '06-06-2001', '13-12-2001']) expect(text).toContain(day)
  })

  it('names the regime and the source of the form', () => {
    const [{ id, versie }] = listRegimes() as [Regime]
    expect(render(leegProfiel)).toContain(`regelset ${id}, versie ${versie}`)
    expect(render(leegProfiel)).toContain(intakeprofiel.vindplaats)
  })

  it('takes nothing from elsewhere in the profile', () => {
    const text = render({
      aanvraag: { datum: '2001-06-06', referentie: 'geheim-1' },
      beperkingen: [{ omschrijving: 'geheim-2', icidh: ['71'] }],
      functioneren: { toelichting: 'geheim-3', prestatieplafond: 10 },
      dossier: [{ id: 'geheim-4' }],
      intakeprofiel: { '53': { score: 1, bronnen: ['geheim-4'] } },
    })
    expect(text).not.toContain('geheim')
  })

  it('is the same for equal profiles, whatever the order of the keys', () => {
    const reversed = {
      ...ingevuldProfiel,
      intakeprofiel: Object.fromEntries(Object.entries(ingevuldProfiel.intakeprofiel!).reverse()),
    }
    expect(render(reversed)).toBe(render(ingevuldProfiel))
  })

  it('has every aspect once, in the order of the form', () => {
    const found = [...render(leegProfiel).matchAll(/(?:"number">|^\| )(\d+[a-c]?)\./gm)]
    expect(found.map(([, nummer]) => nummer)).toEqual(nummers)
  })

  it('refuses a profile that cannot be used', () => {
    expect(() => render({ ...leegProfiel, intakeprofiel: { '1': { score: 4 } } })).toThrow(
      BeslistabelError,
    )
  })

  it('says so when the regime has no form', () => {
    const regimes = [loadRegime(changed(set(file.regime, '/intakeprofiel', undefined)))]
    expect(() => renderIntakeprofiel(leegProfiel, { vorm, regimes })).toThrow(
      expect.objectContaining({ code: 'NO_RULE_SET' }) as Error,
    )
  })
})

describe('renderIntakeprofiel', () => {
  it('gives HTML when nothing else is asked', () => {
    expect(renderIntakeprofiel(leegProfiel)).toBe(
      renderIntakeprofiel(leegProfiel, { vorm: 'html' }),
    )
  })

  it('takes names and marks from the regime', () => {
    const regimes = [
      loadRegime(
        changed(
          set(file.intakeprofiel, '/aspecten/2/titel', 'Anders genoemd'),
          set(file.intakeprofiel, '/aspecten/2/vierMaalTien', ['formulier']),
        ),
      ),
    ]
    expect(renderIntakeprofiel(leegProfiel, { vorm: 'markdown', regimes })).toContain(
      '| 2. Anders genoemd (4x10) |',
    )
  })
})
