import { expect, it } from 'vitest'
import { plainStijl } from '../../src/report/verslag-stijl.js'

it('leaves texts as they are where nothing stands out', () => {
  const { kop, nadruk, zacht } = plainStijl
  expect([kop('Tabel I'), nadruk('ja'), zacht('bijlage I')]).toEqual(['Tabel I', 'ja', 'bijlage I'])
})
