import { MakeTime } from 'astronomy-engine'
import { expect, test } from 'vitest'
import { covers } from '../../site/press/data/right-side-out.ts'
import { skyChart } from '../../site/press/data/sky-chart.ts'
import { skyProjection } from '../../site/press/data/sky-projection.ts'

const TAICANG = { lat: 31.45, lng: 121.13 }

test.each(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'])(
  'in month %s the Milky Way leaves the galactic poles dark and runs through the summer triangle or Cassiopeia',
  (month) => {
    const at = `2026-${month}-15T20:00+08:00`
    const { mw } = skyChart({ kind: 'sky', at, ...TAICANG }, 'zh')
    const sky = skyProjection(MakeTime(new Date(at)), TAICANG.lat, TAICANG.lng)
    const isIn = (ra: number, dec: number): boolean | null => {
      const horizon = sky.toHorizon(ra, dec)
      return horizon[1] < 5 ? null : covers(mw[0] ?? [], sky.toChart(horizon))
    }
    expect(isIn(192.859, 27.128)).not.toBe(true)
    expect(isIn(12.859, -27.128)).not.toBe(true)
    // Near Deneb, near Cassiopeia's middle and in Gemini's feet: all lie on the galactic equator.
    const onTheBand = [isIn(305.6, 40.3), isIn(13, 61), isIn(97, 14)].filter((x) => x !== null)
    expect(onTheBand.length).toBeGreaterThan(0)
    expect(onTheBand.every(Boolean)).toBe(true)
  },
)
