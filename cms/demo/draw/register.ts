import { blueSky } from './blue-sky.ts'
import { carbonMonoxide } from './carbon-monoxide.ts'
import { deepfakeMask } from './deepfake-mask.ts'
import { ebikeCharging } from './ebike-charging.ts'
import { familyTable } from './family-table.ts'
import { fastDish } from './fast-dish.ts'
import { fireSafety } from './fire-safety.ts'
import { fireworks } from './fireworks.ts'
import { fridge } from './fridge.ts'
import { highSpeedRail } from './high-speed-rail.ts'
import { deepField } from './hubble-deep-field.ts'
import { iceLake } from './ice-lake.ts'
import type { Drawing } from './kit.ts'
import { lanternLed } from './lantern-led.ts'
import { lightning } from './lightning.ts'
import { machineCat } from './machine-cat.ts'
import { plasticSea } from './plastic-sea.ts'
import { pollen } from './pollen.ts'
import { porpoiseAndCalf } from './porpoise.ts'
import { quakeHome } from './quake-home.ts'
import { recycleBins } from './recycle-bins.ts'
import { riceField } from './rice-field.ts'
import { riceScientist } from './rice-scientist.ts'
import { rocketLaunch } from './rocket-launch.ts'
import { seismicEarth } from './seismic-earth.ts'
import { signalWaves } from './signal-waves.ts'
import { snowflake } from './snowflake.ts'
import { spaceStation } from './space-station.ts'
import { summerPool } from './summer-pool.ts'
import { sunflowerSpiral } from './sunflower-spiral.ts'
import { tideMoon } from './tide-moon.ts'
import { treasureShip } from './treasure-ship.ts'
import { treeLedger } from './tree-ledger.ts'
import { typhoonSpiral } from './typhoon-spiral.ts'
import { waterCycle } from './water-cycle.ts'
import { wetlandEgret } from './wetland-egret.ts'
import { willowCalendar } from './willow-calendar.ts'
import { windSolar } from './wind-solar.ts'
import { winterHeating } from './winter-heating.ts'
import { winterWindow } from './winter-window.ts'
import { wuMirror } from './wu-mirror.ts'

/** Every picture that is drawn, by its key. */
export const DRAWINGS: Record<string, (pen: Drawing) => void> = {
  'blue-sky': blueSky,
  'carbon-monoxide': carbonMonoxide,
  'deepfake-mask': deepfakeMask,
  'ebike-charging': ebikeCharging,
  'family-table': familyTable,
  'fast-dish': fastDish,
  'fire-safety': fireSafety,
  fireworks,
  fridge,
  'high-speed-rail': highSpeedRail,
  'hubble-deep-field': deepField,
  'ice-lake': iceLake,
  'lantern-led': lanternLed,
  lightning,
  'machine-cat': machineCat,
  'plastic-sea': plasticSea,
  pollen,
  porpoise: porpoiseAndCalf,
  'quake-home': quakeHome,
  'recycle-bins': recycleBins,
  'rice-field': riceField,
  'rice-scientist': riceScientist,
  'rocket-launch': rocketLaunch,
  'seismic-earth': seismicEarth,
  'signal-waves': signalWaves,
  snowflake,
  'space-station': spaceStation,
  'summer-pool': summerPool,
  'sunflower-spiral': sunflowerSpiral,
  'tide-moon': tideMoon,
  'treasure-ship': treasureShip,
  'tree-ledger': treeLedger,
  'typhoon-spiral': typhoonSpiral,
  'water-cycle': waterCycle,
  'wetland-egret': wetlandEgret,
  'willow-calendar': willowCalendar,
  'wind-solar': windSolar,
  'winter-heating': winterHeating,
  'winter-window': winterWindow,
  'wu-mirror': wuMirror,
}

/** Photographs that a package carries, by key, from the repository's root. */
export const PHOTOGRAPHS: Record<string, string> = {
  'black-marble': 'node_modules/three-globe/example/img/earth-night.jpg',
  'blue-marble': 'node_modules/three-globe/example/img/earth-blue-marble.jpg',
}
