import { expect, it } from 'vitest'
import { placeRegels } from '../../src/beslistabel/place-regels.js'
import { ruleSet } from '../support/facts.js'

const places = placeRegels(ruleSet.beslistabellen)

it('gives every stap, vermoeden and begrip a place of its own', () => {
  const regels = ruleSet.beslistabellen.flatMap(({ tabel }) => [
    ...(tabel.begrippen ?? []),
    ...tabel.stappen.flatMap((stap) => [stap, ...(stap.vermoedens ?? [])]),
  ])
  expect([...places.keys()]).toEqual(expect.arrayContaining(regels))
  expect(new Set(places.values()).size).toBe(regels.length)
})

it('places a rule where its JSON Pointer finds it', () => {
  for (const [regel, place] of places) {
    const [file, pointer] = place.split('#/')
    const found = pointer!
      .split('/')
      .reduce<unknown>(
        (value, key) => (value as Record<string, unknown>)[key],
        ruleSet.files[file!],
      )
    expect(found).toMatchObject(regel)
  }
})
