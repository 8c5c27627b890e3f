import { describe, expect, it } from 'vitest'
import { hashBase64 } from '../../src/hash/hash-base64.js'
import { h, renderPage } from '../../src/report/html.js'

const css = "p::before { content: '<' }\n"

const render = (text: string) =>
  renderPage({ title: text, css, content: [h('p', { title: text }, text)] })

describe('a page', () => {
  it('is a whole document that allows nothing but its one style', () => {
    const html = render('Kop').replace(hashBase64(css), '<hash>')
    expect(html).toMatchInlineSnapshot(`
      "<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;; style-src &#x27;sha256-<hash>&#x27;"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Kop</title><style>p::before { content: '<' }
      </style></head><body><main><p title="Kop">Kop</p></main></body></html>
      "
    `)
  })

  it('holds every text as text', () => {
    const text = '</p></title></style><script>alert(1)</script>" onload="x" &lt;'
    const html = render(text)
    const escaped = text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')
    const quoted = text.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;')
    expect(html).toContain(`<title>${escaped}</title>`)
    expect(html).toContain(`<p title="${quoted}">${escaped}</p>`)
  })

  it('replaces control characters, also in attributes', () => {
    const html = render('a\u0007b\u0000c\r\nd')
    expect(html).toContain('<p title="a\ufffdb\ufffdc\nd">a\ufffdb\ufffdc\nd</p>')
  })
})
