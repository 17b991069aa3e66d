import type { EmergencyTemplate } from './template.ts'
import { coldWave } from './templates/cold-wave.ts'
import { earthquake } from './templates/earthquake.ts'
import { epidemic } from './templates/epidemic.ts'
import { flood } from './templates/flood.ts'
import { heat } from './templates/heat.ts'
import { typhoon } from './templates/typhoon.ts'

/** Ready notices, in the order in which they are chosen from. Each is read by three people before it hangs, like all else. */
export const EMERGENCY_TEMPLATES: readonly EmergencyTemplate[] = [typhoon, flood, heat, coldWave, earthquake, epidemic]
