import { describe, expect, it } from 'vitest'
import { assign, type GalleryToAssign } from '../../cms/workflow/assign.ts'

const frame = (position: number, inUse = true) => ({ position, format: '600x900' as const, inUse })
const gallery = (frames: GalleryToAssign['frames'], state: GalleryToAssign['state'] = 'in-use'): GalleryToAssign => ({
  code: 'TC-017',
  state,
  frames,
})
const edition = '2026-11'
const panels = ['a', 'b', 'c', 'd']
const codes = (problems: { code: string; at: string }[]) => problems.map((p) => `${p.code} @ ${p.at}`)

describe('what hangs where', () => {
  it('the n-th frame in use gets the n-th panel, whatever the order of the rows', () => {
    const frames = [frame(3), frame(1), frame(4), frame(2, false)]
    expect(assign({ edition, panels, gallery: gallery(frames) })).toEqual({
      frames: [
        { position: 1, panel: 'a' },
        { position: 3, panel: 'b' },
        { position: 4, panel: 'c' },
      ],
      exception: false,
      problems: [],
    })
  })

  it('a gallery with more frames than panels begins again', () => {
    const { frames } = assign({ edition, panels: ['a', 'b'], gallery: gallery([1, 2, 3, 4, 5].map((n) => frame(n))) })
    expect(frames.map((one) => one.panel)).toEqual(['a', 'b', 'a', 'b', 'a'])
  })

  it('an exception replaces the frames it names and no others', () => {
    const exception = { frames: [{ position: 2, panel: 'd' }] }
    const assigned = assign({ edition, panels, gallery: gallery([frame(1), frame(2), frame(3)]), exception })
    expect(assigned.frames.map((one) => one.panel)).toEqual(['a', 'd', 'c'])
    expect(assigned.exception).toBe(true)
    expect(assigned.problems).toEqual([])
  })

  it('an exception for a frame that is not there, or a panel of another month, is said', () => {
    const exception = {
      frames: [
        { position: 9, panel: 'a' },
        { position: 1, panel: 'elsewhere' },
      ],
    }
    const { problems } = assign({ edition, panels, gallery: gallery([frame(1)]), exception })
    expect(codes(problems)).toEqual([
      'assignment/unknown-frame @ 2026-11 / TC-017 / 第 9 框',
      'assignment/unknown-panel @ 2026-11 / TC-017 / 第 1 框',
    ])
  })

  it('an edition without panels and a gallery without a frame in use are problems', () => {
    expect(codes(assign({ edition, panels: [], gallery: gallery([frame(1)]) }).problems)).toEqual([
      'assignment/no-panels @ 2026-11',
    ])
    expect(codes(assign({ edition, panels, gallery: gallery([frame(1, false)]) }).problems)).toEqual([
      'gallery/no-frame @ TC-017',
    ])
  })

  it.each(['under-repair', 'retired'] as const)(
    'nothing hangs in a gallery that is %s, and that is no problem',
    (state) => {
      const assigned = assign({ edition, panels, gallery: gallery([frame(1)], state) })
      expect(assigned).toEqual({ frames: [], exception: false, problems: [], closed: state })
    },
  )

  it('an emergency takes the first frame in use of each gallery it goes to, and no other', () => {
    const frames = [frame(1, false), frame(2), frame(3)]
    const sheet = { edition: '2026-11-e1', panels: ['notice'], gallery: gallery(frames) }
    const expected = { frames: [{ position: 2, panel: 'notice' }], exception: false, problems: [] }
    expect(assign({ ...sheet, emergency: { galleries: null } })).toEqual(expected)
    expect(assign({ ...sheet, emergency: { galleries: ['TC-017'] } })).toEqual(expected)
    expect(assign({ ...sheet, emergency: { galleries: ['TC-018'] } })).toEqual({ ...expected, frames: [] })
    const closed = { ...sheet, gallery: gallery(frames, 'under-repair') }
    expect(assign({ ...closed, emergency: { galleries: null } }).frames).toEqual([])
  })
})
