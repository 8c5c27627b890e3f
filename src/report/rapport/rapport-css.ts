import { tekeningCss } from '../beslispad/tekening-css.js'

const page = `
:root {
  --ink: #1a1d21;
  --soft: #535a63;
  --line: #c6ccd3;
  --pale: #f4f6f8;
  --link: #17497c;
  color-scheme: light;
  -webkit-text-size-adjust: 100%;
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: #fff;
  color: var(--ink);
  font: 1rem / 1.5 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif;
  overflow-wrap: break-word;
}
main { max-width: 58rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1, h2, h3, h4, h5 { margin: 0; line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.875rem; letter-spacing: -0.015em; }
h2 { padding-top: 0.75rem; border-top: 2px solid var(--ink); font-size: 1.375rem; }
h3 { font-size: 1.125rem; }
h4, h5 { font-size: 1rem; text-wrap: wrap; }
p, ul, dl, dd, figure { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: var(--link); text-underline-offset: 0.15em; }
section { margin-top: 3rem; }
section > * + * { margin-top: 1rem; }
section > p, .intro { max-width: 42rem; }
.code, .hashes dd {
  color: var(--soft);
  font: 0.8125em / 1.4 'SFMono-Regular', Menlo, Consolas, 'Liberation Mono', monospace;
  overflow-wrap: anywhere;
}
.hashes dd { color: var(--ink); }
dt, .ground, .unit, .together, figcaption { color: var(--soft); }
dt { font-size: 0.875rem; }
dd { overflow-wrap: anywhere; white-space: pre-line; }

.facts { display: flex; flex-wrap: wrap; gap: 0.75rem 2rem; margin-top: 1.25rem; }
.intro { margin-top: 1.25rem; color: var(--soft); }
.warning { margin-top: 1rem; padding: 0.75rem 1rem; border: 2px solid var(--ink); font-weight: bold; }
nav { margin-top: 1.5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
nav a { display: inline-block; padding: 0.15rem 0; }

.summary { padding: 1.25rem 1.5rem; border-left: 5px solid var(--ink); background: var(--pale); }
.sentence { max-width: 44rem; font-size: 1.25rem; line-height: 1.4; }
.fields { display: flex; flex-wrap: wrap; gap: 0.75rem 2rem; margin-top: 1rem; }
.fields dd { max-width: 22rem; font-weight: bold; }
.ready { margin-top: 1.25rem; padding-top: 0.9rem; border-top: 1px solid var(--line); }
.ready strong { padding: 0.15em 0.6em; border: 2px solid var(--ink); border-radius: 1em; }
.ready.no strong { border-style: dashed; }
.ready p + p { margin-top: 0.5rem; }
.ready ul { margin-top: 0.25rem; padding-left: 1.25rem; list-style: disc; }
`

const parts = `
article { padding: 1.25rem 0; border-top: 1px solid var(--line); }
article > * + * { margin-top: 0.6rem; }
section > article + article { margin-top: 0; }
h3 + article { border-top: 0; }
.number { margin-right: 0.35em; }
.verdict strong { margin-right: 0.25em; padding: 0.15em 0.6em; border-radius: 0.2em; background: var(--ink); color: #fff; }
.reason { max-width: 44rem; overflow-wrap: anywhere; white-space: pre-line; }
.notices > li + li { margin-top: 0.3rem; }
.mark {
  display: inline-block;
  padding: 0 0.5em;
  border: 1.5px solid var(--ink);
  border-radius: 0.2em;
  font-size: 0.8125rem;
  font-weight: bold;
  white-space: nowrap;
}
.mark.fault { background: var(--ink); color: #fff; }
.mark.missing { border-style: dashed; }
.origin { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; font-size: 0.875rem; }
.origin div { display: flex; flex-wrap: wrap; gap: 0 0.5em; }
.terms { margin-top: 2rem; }
.hashes div + div, .findings div + div, .background div + div { margin-top: 0.5rem; }
.background { margin-top: 0.5rem; }
.together { font-size: 0.875rem; }

.list { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.4; }
.list caption { padding-bottom: 0.25rem; font-weight: bold; text-align: left; }
.list th, .list td {
  padding: 0.45rem 0.9rem 0.45rem 0;
  border-bottom: 1px solid var(--line);
  text-align: left;
  vertical-align: top;
  overflow-wrap: anywhere;
}
.list thead th {
  border-color: var(--ink);
  color: var(--soft);
  font-size: 0.8125rem;
  overflow-wrap: normal;
}
.list tbody th { font-weight: normal; }
.comparisons { font-size: 0.875rem; }
.comparisons th:first-child { width: 48%; }
.comparisons .code, .comparisons .unit { display: block; }
.grounds th:first-child { width: 6.5rem; }
.grounds th:last-child { width: 13rem; }
.grounds tbody th, .missing-list tbody th { font-weight: bold; }
.signals th:first-child { width: 6rem; }
.signals .code { display: block; }
`

const narrow = `
@media screen and (max-width: 40rem) {
  main { padding: 1.25rem 0.75rem 3rem; }
  h1 { font-size: 1.5rem; }
  .summary { padding: 1rem; }
  .sentence { font-size: 1.125rem; }
  .drawings { grid-template-columns: minmax(0, 1fr); }
  .list, .list caption, .list tbody, .list tr, .list th, .grounds td:nth-child(2) { display: block; }
  .list tr { padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
  .list thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .list th, .list th:first-child { width: auto; }
  .list th, .list td { padding: 0; border-bottom: 0; }
  .list td { display: inline; margin-right: 0.75rem; }
  .list td::before { content: attr(data-label) ': '; color: var(--soft); }
  .grounds td:nth-child(2)::before { content: ''; }
  .comparisons .unit { display: inline; }
  .list td:empty { display: none; }
}
`

const paper = `
@media print {
  :root { font-size: 9pt; }
  body { line-height: 1.4; }
  article { padding: 0.9rem 0; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  a { color: inherit; text-decoration: none; }
  section { margin-top: 1.75rem; }
  #weg { break-before: page; margin-top: 0; }
  h2, h3, h4, h5, caption, thead { break-after: avoid; }
  article, figure, tr, .summary, .notices > li { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  .drawings { gap: 1.5rem 1.25rem; }
  .verdict strong, .mark.fault, svg, .summary { print-color-adjust: exact; }
}
`

// only digits of a hash may go into a stylesheet
const isHash = (text: string) => /^[0-9a-f]{64}$/.test(text)

const createPageBox = (footer: string) => `
@page {
  size: A4;
  margin: 15mm 16mm 17mm;
  @bottom-left { content: '${footer}'; font: 7pt Arial, sans-serif; color: #535a63; }
  @bottom-right {
    content: counter(page) ' / ' counter(pages);
    font: 8pt Arial, sans-serif;
    color: #535a63;
  }
}
`

/**
 * Makes the style of a report, for screens from 320 pixels and for A4 paper.
 *
 * @param sha256 - Hash of the trace, which stands below every sheet.
 * @returns The stylesheet.
 */
export const createRapportCss = (sha256: string): string =>
  page +
  tekeningCss +
  parts +
  narrow +
  paper +
  createPageBox(isHash(sha256) ? `SHA-256 ${sha256}` : '')
