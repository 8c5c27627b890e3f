import aspectbanden from '../../rules/bisw-1998/aspectbanden.json' with { type: 'json' }
import arbeidshandicapcategorie from '../../rules/bisw-1998/beslistabel-arbeidshandicapcategorie.json' with { type: 'json' }
import begeleidWerken from '../../rules/bisw-1998/beslistabel-begeleid-werken.json' with { type: 'json' }
import doelgroep from '../../rules/bisw-1998/beslistabel-doelgroep.json' with { type: 'json' }
import scholing from '../../rules/bisw-1998/beslistabel-scholing.json' with { type: 'json' }
import feiten from '../../rules/bisw-1998/feiten.json' with { type: 'json' }
import hulptabel from '../../rules/bisw-1998/hulptabel-a-priori.json' with { type: 'json' }
import intakeprofiel from '../../rules/bisw-1998/intakeprofiel.json' with { type: 'json' }
import parameters from '../../rules/bisw-1998/parameters.json' with { type: 'json' }
import regime from '../../rules/bisw-1998/regime.json' with { type: 'json' }
import signalen from '../../rules/bisw-1998/signalen.json' with { type: 'json' }
import wccTabel from '../../rules/bisw-1998/wcc-tabel.json' with { type: 'json' }
import type { RuleFiles } from './rule-set.js'

/** The rule files that come with the package, one record per regime. */
export const shippedRuleFiles: readonly RuleFiles[] = [
  {
    'regime.json': regime,
    'parameters.json': parameters,
    'feiten.json': feiten,
    'signalen.json': signalen,
    'intakeprofiel.json': intakeprofiel,
    'aspectbanden.json': aspectbanden,
    'hulptabel-a-priori.json': hulptabel,
    'wcc-tabel.json': wccTabel,
    'beslistabel-doelgroep.json': doelgroep,
    'beslistabel-arbeidshandicapcategorie.json': arbeidshandicapcategorie,
    'beslistabel-scholing.json': scholing,
    'beslistabel-begeleid-werken.json': begeleidWerken,
  },
]
