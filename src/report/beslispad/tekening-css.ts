/** Style of drawn tables: two beside each other where there is room; walked ways thick and black. */
export const tekeningCss = `
.drawings {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 2.5rem 2rem;
  align-items: start;
}
figure h3 { margin-bottom: 0.75rem; }
figcaption { margin-top: 0.5rem; font-size: 0.875rem; }
svg {
  display: block;
  width: 100%;
  max-width: 27rem;
  height: auto;
  font: 12px / 1 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif;
}
svg rect { fill: #fff; stroke: #8a929c; stroke-width: 1; }
svg text { fill: var(--soft); }
svg .line { fill: none; stroke: #8a929c; stroke-width: 1; }
svg .head { fill: #8a929c; }
svg .head-line { font-weight: bold; }
svg .answer { font-size: 11px; paint-order: stroke; stroke: #fff; stroke-width: 4px; stroke-linejoin: round; }
svg .end-box rect { fill: var(--pale); stroke-dasharray: 3 2; }
svg .walked rect { stroke: var(--ink); stroke-width: 2.5; stroke-dasharray: none; fill: #fff; }
svg .walked text, svg .walked.answer { fill: var(--ink); }
svg .walked.answer { font-weight: bold; }
svg .walked.line { stroke: var(--ink); stroke-width: 4; }
svg .walked.head { fill: var(--ink); }
svg .order { fill: var(--ink); }
svg .walked .number { fill: #fff; font-size: 11px; font-weight: bold; }
`
