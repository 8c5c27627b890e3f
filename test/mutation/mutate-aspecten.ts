import type { RuleSet } from '../../src/rule-set/rule-set.js'
import { file } from '../support/rule-files.js'
import { below, drop, replace, replaceByOthers, type Mutant, type Place } from './mutant.js'

const KIND = 'rule about the intakeprofiel changed'
const SCORES = [0, 1, 2, 3]

const root: Place = { file: file.aspectbanden, at: '' }

function mutateWerkervaring({ aspectbanden }: RuleSet): readonly Mutant[] {
  const { geen, scores } = aspectbanden!.werkervaring!
  const place = below(root, 'werkervaring')
  return [
    ...replaceByOthers(KIND, below(place, 'geen'), geen, SCORES),
    ...scores.flatMap(({ score, lang, recent }, index) => {
      const row = below(place, 'scores', index)
      return [
        drop(KIND, below(place, 'scores'), index),
        replace(KIND, below(row, 'lang'), !lang),
        replace(KIND, below(row, 'recent'), !recent),
        ...replaceByOthers(KIND, below(row, 'score'), score, SCORES),
      ]
    }),
  ]
}

function mutateTaalEnRekenen({ aspectbanden }: RuleSet): readonly Mutant[] {
  const { score, aspecten } = aspectbanden!.taalEnRekenen!
  const place = below(root, 'taalEnRekenen')
  return [
    ...replaceByOthers(KIND, below(place, 'score'), score, SCORES),
    ...aspecten.map((_, index) => drop(KIND, below(place, 'aspecten'), index)),
  ]
}

function mutateVierMaalTien({ aspectbanden }: RuleSet): readonly Mutant[] {
  const { drempel, criteria } = aspectbanden!.vierMaalTien!
  const place = below(root, 'vierMaalTien')
  return [
    ...replaceByOthers(KIND, below(place, 'drempel'), drempel, SCORES),
    ...criteria.flatMap(({ aspecten }, index) => [
      drop(KIND, below(place, 'criteria'), index),
      ...(aspecten.length > 1
        ? aspecten.map((_, nummer) =>
            drop(KIND, below(place, 'criteria', index, 'aspecten'), nummer),
          )
        : []),
    ]),
  ]
}

const mutateCommissie = ({ aspectbanden }: RuleSet): readonly Mutant[] =>
  aspectbanden!.commissie!.disciplines.map((_, index) =>
    drop('member of the commissie dropped', below(root, 'commissie', 'disciplines'), index),
  )

/** Changes what scores of the intakeprofiel are held against, other than the bounds of bands. */
export const mutateAspecten = (ruleSet: RuleSet): readonly Mutant[] =>
  [mutateWerkervaring, mutateTaalEnRekenen, mutateVierMaalTien, mutateCommissie].flatMap((list) =>
    list(ruleSet),
  )
