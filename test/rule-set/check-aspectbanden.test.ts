import { describe, expect, it } from 'vitest'
import { changed, faultsOf, file, set } from '../support/rule-files.js'

const unknown = 'is no aspect of the form'

describe('what scores are said to mean', () => {
  it.each([
    ['/banden/geluidsniveau/aspect', '54', '/banden/geluidsniveau/aspect', unknown],
    ['/werkervaring/aspect', '60', '/werkervaring/aspect', unknown],
    ['/taalEnRekenen/aspect', '60', '/taalEnRekenen/aspect', unknown],
    ['/taalEnRekenen/aspecten/2', '2a', '/taalEnRekenen/aspecten/2', unknown],
    ['/vierMaalTien/criteria/2/aspecten/1', '60', '/vierMaalTien/criteria/2/aspecten/1', unknown],
    [
      '/vierMaalTien/criteria/0/aspecten/0',
      '4',
      '/vierMaalTien/criteria/0/aspecten/0',
      'is not marked for 4x10 on the form',
    ],
    [
      '/banden/geluidsniveau/scores/2/tot',
      85,
      '/banden/geluidsniveau/scores/2/tot',
      'is no bound that the form states for this aspect',
    ],
    [
      '/banden/prestatieplafond/scores/1/van',
      15,
      '/banden/prestatieplafond/scores/1/van',
      'is no bound that the form states for this aspect',
    ],
  ])('is refused with at %s: %j', (at, to, path, message) => {
    expect(faultsOf(changed(set(file.aspectbanden, at, to)))).toEqual([
      { path: `${file.aspectbanden}#${path}`, message },
    ])
  })

  it('is not held against a form that the regime does not have', () => {
    const files = changed(
      set(file.regime, '/intakeprofiel', undefined),
      set(file.aspectbanden, '/banden/geluidsniveau/aspect', '54'),
    )
    expect(faultsOf(files)).toEqual([])
  })

  it('need not be said', () => {
    expect(faultsOf(changed(set(file.regime, '/aspectbanden', undefined)))).toEqual([])
  })
})
