import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { renderIntakeprofiel } from '../../src/report/index.js'
import {
  ingevuldProfiel,
  langProfiel,
  leegProfiel,
  vijandig,
  vijandigProfiel,
} from '../report/ingevuld-profiel.js'
import {
  countElements,
  describeInBrowser,
  desktop,
  listPdfPages,
  listViolations,
  measureOverflow,
  phone,
} from './browser.js'

// millimetres in points; browsers round to whole pixels
const A4 = [210, 297].map((length) => (length / 25.4) * 72) as [number, number]

const deels = {
  ...leegProfiel,
  intakeprofiel: { '1': { score: '-' }, '2': { score: 1 }, '26': { score: 1, dk: 'a' } },
}

describeInBrowser('the form in a browser', (open) => {
  const printPages = async (page: Page) => listPdfPages(await page.pdf({ preferCSSPageSize: true }))

  it('asks for nothing but itself, and breaks no rule of its own policy', async () => {
    const requests: string[] = []
    const messages: string[] = []
    await open(renderIntakeprofiel(ingevuldProfiel), {}, (page) => {
      page.on('request', (request) => requests.push(request.url()))
      page.on('console', (message) => messages.push(message.text()))
    })
    expect(requests).toHaveLength(1)
    expect(messages).toEqual([])
  })

  it('is styled, so that the hash of its style must be right', async () => {
    const page = await open(renderIntakeprofiel(ingevuldProfiel))
    expect(await page.evaluate('getComputedStyle(document.body).margin')).toBe('0px')
  })

  it.each([
    ['filled in, on a desktop', ingevuldProfiel, desktop],
    ['filled in, on a phone', ingevuldProfiel, phone],
    ['partly filled in, on a desktop', deels, desktop],
    ['partly filled in, on a phone', deels, phone],
  ])('is accessible: %s', async (_what, profile, viewport) => {
    const page = await open(renderIntakeprofiel(profile), { viewport, bypassCSP: true })
    expect(await listViolations(page)).toEqual([])
  })

  it.each([
    ['filled in', ingevuldProfiel],
    ['with a long remark', langProfiel],
    ['with hostile texts', vijandigProfiel],
  ])('fits 320 pixels: %s', async (_what, profile) => {
    const page = await open(renderIntakeprofiel(profile), { viewport: phone })
    expect(await measureOverflow(page)).toBeLessThanOrEqual(0)
  })

  it.each([
    ['filled in', ingevuldProfiel],
    ['blank', leegProfiel],
  ])('prints on two sheets of A4: %s', async (_what, profile) => {
    const pages = await printPages(await open(renderIntakeprofiel(profile)))
    expect(pages).toHaveLength(2)
    for (const [width, height] of pages) {
      expect(Math.abs(width - A4[0])).toBeLessThan(1)
      expect(Math.abs(height - A4[1])).toBeLessThan(1)
    }
  })

  it('takes more sheets where a remark is long', async () => {
    const pages = await printPages(await open(renderIntakeprofiel(langProfiel)))
    expect(pages.length).toBeGreaterThan(2)
  })

  it('shows hostile texts as text', async () => {
    const dialogs: string[] = []
    const page = await open(renderIntakeprofiel(vijandigProfiel), {}, (one) => {
      one.on('dialog', (dialog) => {
        dialogs.push(dialog.message())
        void dialog.dismiss()
      })
    })
    const text = await page.evaluate<string>('document.querySelector("main").innerText')
    for (const line of vijandig.flatMap((one) => one.split('\n'))) expect(text).toContain(line)
    expect(dialogs).toEqual([])
    expect(await countElements(page, 'script, img, a, b, code, [onerror]')).toBe(0)
  })

  it('has as many elements with hostile texts as with others', async () => {
    const harmless = JSON.stringify(vijandigProfiel, (key, value: unknown) =>
      typeof value === 'string' && key !== 'datum' ? 'tekst' : value,
    )
    const hostile = await open(renderIntakeprofiel(vijandigProfiel))
    const other = await open(renderIntakeprofiel(JSON.parse(harmless)))
    expect(await countElements(hostile, '*')).toBe(await countElements(other, '*'))
  })
})
