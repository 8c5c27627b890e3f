const screen = `
:root {
  --ink: #16191d;
  --soft: #50565e;
  --line: #aab0b8;
  color-scheme: light;
  -webkit-text-size-adjust: 100%;
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: #fff;
  color: var(--ink);
  font: 1rem / 1.35 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif;
}
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 3rem; }
h1, dl, dd, p { margin: 0; }
h1 { margin-bottom: 0.6rem; font-size: 1.75rem; line-height: 1.1; letter-spacing: -0.01em; }
.spoken {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.fields {
  display: grid;
  grid-auto-flow: column;
  grid-template: repeat(3, auto) / minmax(0, 3fr) minmax(0, 2fr);
  column-gap: 2rem;
}
.fields div {
  display: grid;
  grid-template-columns: 8.5rem minmax(0, 1fr);
  align-items: baseline;
  padding: 0.35rem 0 0.2rem;
  border-bottom: 1px solid var(--line);
}
dt { color: var(--soft); font-size: 0.875rem; }
dd { overflow-wrap: anywhere; white-space: pre-line; }
dd::before { content: '\\200b'; }

.legend {
  display: grid;
  grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
  gap: 0.75rem 2rem;
  margin-top: 0.9rem;
  color: var(--soft);
  font-size: 0.875rem;
}
.legend p + p { margin-top: 0.3em; }

table { width: 100%; border-collapse: collapse; }
th, td { padding: 0; font-weight: normal; text-align: left; vertical-align: top; }
.meaning caption { color: var(--ink); font-weight: bold; text-align: left; }
.meaning thead th { border-bottom: 1px solid var(--line); }
.meaning th, .meaning td { padding: 0.1rem 0.75rem 0 0; }
.meaning th[scope='row'] { color: var(--ink); font-weight: bold; }

.chapter { table-layout: fixed; margin-top: 1.25rem; }
.chapter tr { break-inside: avoid; }
.chapter th, .chapter td { padding: 0.25rem 0; border-bottom: 1px solid var(--line); }
.chapter thead th { border-color: var(--ink); font-weight: bold; vertical-align: bottom; }
.chapter .aspect { width: 39%; padding-right: 0.5rem; }
.chapter tbody .aspect { padding-left: 2rem; text-indent: -2rem; }
.chapter tbody .part { padding-left: 3.4rem; }
.number {
  display: inline-block;
  width: 1.75rem;
  color: var(--soft);
  text-indent: 0;
  white-space: nowrap;
}
.mark {
  padding: 0 0.3em;
  border: 1px solid var(--line);
  border-radius: 0.25em;
  color: var(--soft);
  font-size: 0.75em;
  white-space: nowrap;
}
.chapter .score { width: 2.1rem; }
.chapter .dk { width: 2.8rem; }
.chapter .score, .chapter .unknown, .chapter .dk { text-align: center; }
.chapter .unknown, .chapter tbody .score { font-weight: bold; }
.chapter td { border-left: 1px solid var(--line); }
.chapter .closed {
  background: repeating-linear-gradient(135deg, #fff 0 3px, #ccd1d6 3px 4px);
  print-color-adjust: exact;
}
.chapter .remark { padding-left: 0.6rem; overflow-wrap: anywhere; white-space: pre-line; }

.signature {
  grid-auto-flow: row;
  grid-template-rows: auto;
  margin-top: 1.75rem;
  break-inside: avoid;
}
.signature div { grid-template-columns: auto minmax(0, 1fr); gap: 1rem; padding-top: 3.25rem; }
.origin { margin-top: 1rem; color: var(--soft); font-size: 0.8125rem; }
.continued { display: none; }
`

const narrow = `
@media screen and (max-width: 44rem) {
  main { padding: 1rem 0.75rem 2rem; }
  .fields, .legend { grid-auto-flow: row; grid-template: none / minmax(0, 1fr); }
  .signature div { gap: 0.25rem 1rem; }
  .chapter { display: block; font-size: 0.875rem; }
  .chapter thead, .chapter tbody { display: block; }
  .chapter tr {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) repeat(4, 1.2rem);
    border-bottom: 1px solid var(--line);
  }
  .with-dk tr { grid-template-columns: minmax(0, 1fr) repeat(4, 1.2rem) 2rem; }
  .chapter thead tr { align-items: end; border-color: var(--ink); }
  .chapter .aspect, .chapter .score, .chapter .dk { width: auto; }
  .chapter th, .chapter td { border-bottom: 0; }
  .chapter .aspect { padding-right: 0; hyphens: auto; overflow-wrap: anywhere; }
  .chapter tbody .aspect { padding-left: 1.5rem; text-indent: -1.5rem; }
  .chapter tbody .part { padding-left: 3rem; }
  .chapter .number { width: 1.25rem; }
  .chapter .unknown { grid-column: span 4; }
  .chapter tbody .remark { grid-column: 1 / -1; padding: 0 0 0.4rem 1.5rem; border: 0; }
  .chapter tbody .remark:empty { display: none; }
  .chapter thead .remark {
    position: absolute;
    right: 0;
    width: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
}
`

const paper = `
@page {
  size: A4;
  margin: 11mm 13mm 14mm;
  @bottom-right {
    content: counter(page) ' / ' counter(pages);
    font: 8pt Arial, sans-serif;
    color: #50565e;
  }
}
@media print {
  :root { font-size: 8.75pt; }
  body { line-height: 1.25; }
  main { max-width: none; padding: 0; }
  .sheet + .sheet { break-before: page; }
  .continued { display: block; color: var(--soft); }
  .chapter { margin-top: 0.9rem; }
  .chapter th, .chapter td { padding-top: 0.2rem; padding-bottom: 0.2rem; }
}
`

/** Style of the form of the intakeprofiel, for screens from 320 pixels and for A4 paper. */
export const intakeprofielCss = screen + narrow + paper
