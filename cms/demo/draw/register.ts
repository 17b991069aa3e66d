import { carbonMonoxide } from './carbon-monoxide.ts'
import { familyTable } from './family-table.ts'
import { iceLake } from './ice-lake.ts'
import type { Drawing } from './kit.ts'
import { lanternLed } from './lantern-led.ts'
import { porpoiseAndCalf } from './porpoise.ts'
import { seismicEarth } from './seismic-earth.ts'
import { snowflake } from './snowflake.ts'
import { sunflowerSpiral } from './sunflower-spiral.ts'
import { typhoonSpiral } from './typhoon-spiral.ts'
import { winterWindow } from './winter-window.ts'
import { wuMirror } from './wu-mirror.ts'

/** Every picture that is drawn, by its key. */
export const DRAWINGS: Record<string, (pen: Drawing) => void> = {
  'carbon-monoxide': carbonMonoxide,
  'family-table': familyTable,
  'ice-lake': iceLake,
  'lantern-led': lanternLed,
  porpoise: porpoiseAndCalf,
  'seismic-earth': seismicEarth,
  snowflake,
  'sunflower-spiral': sunflowerSpiral,
  'typhoon-spiral': typhoonSpiral,
  'winter-window': winterWindow,
  'wu-mirror': wuMirror,
}

/** Photographs that a package carries, by key, from the repository's root. */
export const PHOTOGRAPHS: Record<string, string> = {
  'black-marble': 'node_modules/three-globe/example/img/earth-night.jpg',
  'blue-marble': 'node_modules/three-globe/example/img/earth-blue-marble.jpg',
}
