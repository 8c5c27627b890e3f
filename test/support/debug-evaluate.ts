import { evaluate, evaluateAsync } from '../../src/evaluate.js'
import { randomProfile } from './random-profile.js'

const profile = randomProfile(4_000_005)

// nothing of its own is printed, so whatever appears comes from a library
if (process.argv.includes('async')) await evaluateAsync(profile)
else evaluate(profile)
