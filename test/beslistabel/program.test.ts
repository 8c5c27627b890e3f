import { describe, expect, it } from 'vitest'
import type { Question } from '../../src/beslistabel/question.js'
import { program } from '../support/answers.js'
import { ruleSet } from '../support/facts.js'

const steps = [...program.stappen.values()]

const tellingen = new Map(
  ruleSet.beslistabellen.flatMap(({ tabel }) =>
    (tabel.tellingen ?? []).map(({ id, telt }) => [id, telt] as const),
  ),
)

/** The begrippen and steps that a question rests on. */
const listDependencies = ({ unit: { ja, nee } }: Question) =>
  [...ja.leaves, ...(nee?.leaves ?? [])]
    .flatMap(({ leaf }) => tellingen.get(leaf.fact) ?? [leaf.fact])
    .filter((name) => program.begrippen.has(name) || program.stappen.has(name))

/** The begrip or step that a question answers, alone or as one of several. */
const ownerOf = (question: Question) =>
  [...program.begrippen.values()].find((begrip) => begrip.question === question)?.begrip.id ??
  steps.find(
    ({ norm, vermoedens }) =>
      norm === question || vermoedens.some((vermoeden) => vermoeden.question === question),
  )?.stap.id

describe('createProgram', () => {
  it('finds every begrip and step by name', () => {
    expect(program.begrippen.size).toBe(10)
    expect(program.stappen.size).toBe(19)
    for (const [id, { stap }] of program.stappen) expect(stap.id).toBe(id)
  })

  it('has no norm for a step that is a judgement', () => {
    const judged = steps.filter(({ norm }) => norm === undefined)
    expect(judged.map(({ stap }) => stap.id)).toEqual(['I.2', 'I.3', 'I.4'])
  })

  it('lists each question after all those it rests on, so that each can be put in turn', () => {
    const owners = program.questions.map(ownerOf)
    for (const [index, question] of program.questions.entries()) {
      for (const name of listDependencies(question)) {
        expect(owners.lastIndexOf(name), `${name} before ${String(index)}`).toBeLessThan(index)
      }
    }
    expect(program.questions.flatMap(listDependencies)).toContain('II.5')
  })

  it('lists each question once, at the place it says', () => {
    expect(program.questions.map(({ index }) => index)).toEqual([...program.questions.keys()])
    expect(program.questions.length).toBeGreaterThan(30)
  })

  it('has a question for every signaal with conditions', () => {
    expect(program.signalen.map(({ signaal }) => signaal.code)).toEqual([
      'COMBINATIE',
      'GRENSGEVAL',
      'VOORZIENINGEN_LEEG',
    ])
  })
})
