import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index.js'
import { renderHtml } from '../../src/report/index.js'
import { vijandig } from '../report/ingevuld-profiel.js'
import {
  alleGevallen,
  fillFreeTexts,
  gevallen,
  onschuldigGeval,
  vijandigGeval,
} from '../report/rapport-gevallen.js'
import {
  countElements,
  describeInBrowser,
  desktop,
  listPdfPages,
  listViolations,
  measureOverflow,
  phone,
} from './browser.js'

// millimetres in points and pixels; browsers round to whole pixels
const A4 = [210, 297].map((length) => (length / 25.4) * 72) as [number, number]
const sheet = { width: Math.floor(((210 - 2 * 16) / 25.4) * 96), height: 900 }

const langGeval = evaluate(fillFreeTexts((index) => `${'x'.repeat(190)}${String(index)}`))

const allCases = [
  ...alleGevallen,
  ['with hostile texts', vijandigGeval],
  ['with endless words', langGeval],
] as const

/** How far texts of the drawings stand out of their boxes, and boxes out of their drawings. */
const measureDrawings = (page: Page) =>
  page.evaluate<readonly number[]>(`[...document.querySelectorAll('svg g')].flatMap((group) => {
    const [box, ...texts] = group.querySelectorAll('rect, text')
    const outer = box.getBBox()
    return texts.map((text) => text.getBBox()).map((inner) => Math.max(
      outer.x - inner.x,
      outer.y - inner.y,
      inner.x + inner.width - outer.x - outer.width,
      inner.y + inner.height - outer.y - outer.height,
    ))
  })`)

/** Answers beside arrows that run under a box. */
const countHiddenAnswers = (page: Page) =>
  page.evaluate<number>(`[...document.querySelectorAll('svg')].flatMap((svg) => {
    const boxes = [...svg.querySelectorAll('rect')].map((box) => box.getBBox())
    return [...svg.querySelectorAll('.answer')].map((answer) => answer.getBBox()).filter((a) =>
      boxes.some((b) => a.x < b.x + b.width && b.x < a.x + a.width &&
        a.y < b.y + b.height && b.y < a.y + a.height))
  }).length`)

describeInBrowser('the report in a browser', (open) => {
  it.each(allCases)('asks for nothing but itself, and runs nothing: %s', async (_naam, trace) => {
    const requests: string[] = []
    const messages: string[] = []
    const page = await open(renderHtml(trace), {}, (one) => {
      one.on('request', (request) => requests.push(request.url()))
      one.on('console', (message) => messages.push(message.text()))
      one.on('dialog', (dialog) => {
        messages.push(dialog.message())
        void dialog.dismiss()
      })
    })
    expect(requests).toHaveLength(1)
    expect(messages).toEqual([])
    // the hash of the style must be right
    expect(await page.evaluate('getComputedStyle(document.body).margin')).toBe('0px')
  })

  describe.each([
    ['on a desktop', desktop],
    ['on a phone', phone],
  ])('%s', (_where, viewport) => {
    it.each(alleGevallen)('is accessible: %s', async (_naam, trace) => {
      const page = await open(renderHtml(trace), { viewport, bypassCSP: true })
      expect(await listViolations(page)).toEqual([])
    })

    it.each(allCases)('fits: %s', async (_naam, trace) => {
      const page = await open(renderHtml(trace), { viewport })
      expect(await measureOverflow(page)).toBeLessThanOrEqual(0)
    })
  })

  it.each(alleGevallen)('has drawings whose boxes hold their text: %s', async (_naam, trace) => {
    const page = await open(renderHtml(trace))
    const distances = await measureDrawings(page)
    expect(distances.length).toBeGreaterThan(50)
    expect(Math.max(...distances)).toBeLessThanOrEqual(0)
    expect(await countHiddenAnswers(page)).toBe(0)
  })

  it.each(allCases)('prints on A4, with nothing beside the paper: %s', async (_naam, trace) => {
    const page = await open(renderHtml(trace), { viewport: sheet })
    await page.emulateMedia({ media: 'print' })
    expect(await measureOverflow(page)).toBeLessThanOrEqual(0)
    const pages = listPdfPages(await page.pdf({ preferCSSPageSize: true }))
    expect(pages.length).toBeGreaterThan(1)
    for (const [width, height] of pages) {
      expect(Math.abs(width - A4[0])).toBeLessThan(1)
      expect(Math.abs(height - A4[1])).toBeLessThan(1)
    }
  })

  it.each(vijandig)('shows as text, wherever it stands: %s', async (text) => {
    const trace = evaluate(fillFreeTexts((index) => `${text} ${String(index)}`))
    const page = await open(renderHtml(trace))
    const shown = await page.evaluate<string>('document.querySelector("main").innerText')
    for (const line of text.split('\n')) expect(shown).toContain(line)
    const count = await countElements(page, '*')
    expect(await countElements(page, 'script, img, b, code, [onerror], a:not([href^="#"])')).toBe(0)
    const other = await open(renderHtml(onschuldigGeval))
    expect(count).toBe(await countElements(other, '*'))
  })

  it('leads from each answer to its step', async () => {
    const page = await open(renderHtml(gevallen.beslist))
    await page.click('table a')
    expect(await page.evaluate('document.querySelector(":target h4").innerText')).toContain('I.1')
  })
})
