import { compareCases, comparePeers } from './compare-peers.js'
import { caseContestants, ownContestants, timePeer } from './contestants.js'
import { loadInstalledPeers } from './installed-peers.js'
import { answerRounds, readContestant } from './measure.js'
import { ownPeers } from './peers.js'
import { scaleDossiers, scaleVoorzieningen } from './scaling.js'

const readNumber = (name: string, otherwise: number) => {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`))
  return given === undefined ? otherwise : Number(given.slice(given.indexOf('=') + 1))
}

function createContestant(name: string) {
  const own = { ...caseContestants, ...ownContestants }[name]
  if (own !== undefined) return own()
  const peer = [...ownPeers, ...loadInstalledPeers()].find((one) => one.name === name)
  return timePeer(peer!.decide)
}

async function main(): Promise<void> {
  const rounds = readNumber('rounds', 25)
  console.log(`node ${process.version}, processor time in microseconds, median of ${rounds} rounds`)
  console.log('\n--- praktijkcases: all rules, all tables; ratio to the first')
  await compareCases(rounds)
  console.log('\n--- table I + II: the same decision, the same dossiers; ratio to by hand')
  await comparePeers(rounds)
  console.log('\n--- evaluate among many dossiers')
  const flat = scaleDossiers(readNumber('dossiers', 1_000_000))
  console.log(`the most / 1,000: ${flat.toFixed(2)}`)
  console.log('\n--- evaluate with many voorzieningen')
  console.log(`added by each of 400 / of 50: ${scaleVoorzieningen().toFixed(2)}`)
}

const contestant = readContestant()
if (contestant === undefined) await main()
else answerRounds(createContestant(contestant))
