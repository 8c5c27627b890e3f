import { it } from 'vitest'
import { expectKept } from './kept-proof.js'
import { quickProofs } from './kept-proofs.js'

it.each(Object.entries(quickProofs))('%s is what is found now', expectKept)
