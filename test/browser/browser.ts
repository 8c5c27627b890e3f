import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const isThere = (path: string | undefined): path is string => path !== undefined && existsSync(path)

const executablePath = [process.env['CHROMIUM_PATH'], ...places].find(isThere)

const isRequired = Boolean(process.env['CI'])

// a browser that is only looked at needs no network of its own
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

async function launch(): Promise<Browser> {
  if (executablePath === undefined) {
    throw new Error('no Chromium: install the package chromium (apt), or set CHROMIUM_PATH')
  }
  return chromium.launch({ executablePath, headless: true, args: flags })
}

/**
 * Opens a document from a file, as a reader would.
 *
 * @param html - The document.
 * @param options - Options of the browser context; the window of a desktop by default.
 * @param prepare - Gets the page before it opens, to listen to it.
 */
export type OpenPage = (
  html: string,
  options?: BrowserContextOptions,
  prepare?: (page: Page) => void,
) => Promise<Page>

/** The window of a desktop and the narrowest one that a page must fit. */
export const desktop = { width: 1280, height: 900 }
export const phone = { width: 320, height: 640 }

/** A suite with a browser; left out where there is none, unless `CI` says there must be. */
export function describeInBrowser(title: string, define: (open: OpenPage) => void): void {
  describe.skipIf(executablePath === undefined && !isRequired)(title, () => {
    let folder = ''
    let browser: Browser | undefined

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'wsw-indicatie-'))
      browser = await launch()
    })

    afterEach(async () => {
      await Promise.all(browser?.contexts().map((context) => context.close()) ?? [])
    })

    afterAll(async () => {
      await browser?.close()
      rmSync(folder, { recursive: true })
    })

    define(async (html, options = {}, prepare = () => undefined) => {
      const file = join(folder, 'page.html')
      writeFileSync(file, html)
      const context = await browser!.newContext({ viewport: desktop, ...options })
      const page = await context.newPage()
      prepare(page)
      await page.goto(pathToFileURL(file).href)
      return page
    })
  })
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Lists what axe finds wrong with a page, as rule and elements. The page must come from a context
 * that bypasses its Content-Security-Policy.
 */
export async function listViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const options = JSON.stringify({ runOnly: { type: 'tag', values: rules } })
  const { violations, passes } = await page.evaluate<axe.AxeResults>(`axe.run(${options})`)
  if (passes.length === 0) throw new Error('axe looked at nothing')
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}

/** How many pixels of a page lie right of the window. */
export const measureOverflow = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')

/** How many elements of a page match. */
export const countElements = (page: Page, selector: string): Promise<number> =>
  page.evaluate<number>(`document.querySelectorAll(${JSON.stringify(selector)}).length`)

/** The pages of a PDF: width and height in points. */
export const listPdfPages = (pdf: Buffer): readonly (readonly [number, number])[] =>
  [...pdf.toString('latin1').matchAll(/\/Type \/Page\b[^s][\s\S]*?\/MediaBox \[([\d. ]+)\]/g)].map(
    ([, box = '']) => {
      const [, , width = 0, height = 0] = box.split(' ').map(Number)
      return [width, height] as const
    },
  )
