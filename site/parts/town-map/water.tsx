import type { Lang } from '../../sheet/foot.ts'
import { projection, smooth } from './project.ts'

type Points = [lng: number, lat: number][]

/** Sketched by hand, schematic: which water lies on which side of a town, no more. */
const SHORE: Points = [
  [121.06, 31.72],
  [121.12, 31.69],
  [121.2, 31.665],
  [121.262, 31.62],
  [121.285, 31.57],
  [121.315, 31.53],
  [121.37, 31.485],
  [121.42, 31.46],
]
const LIUHE: Points = [
  [120.96, 31.425],
  [121.06, 31.432],
  [121.13, 31.435],
  [121.2, 31.475],
  [121.26, 31.517],
  [121.318, 31.528],
]
const YANTIETANG: Points = [
  [121.02, 31.69],
  [121.06, 31.6],
  [121.045, 31.54],
  [121.1, 31.47],
  [121.12, 31.4],
  [121.14, 31.385],
]
const QIPUTANG: Points = [
  [120.96, 31.575],
  [121.06, 31.582],
  [121.15, 31.608],
  [121.262, 31.62],
]
const YANGLINTANG: Points = [
  [120.96, 31.53],
  [121.09, 31.536],
  [121.2, 31.56],
  [121.288, 31.565],
]

const at = projection([])
const path = (points: Points) => smooth(points.map(([lng, lat]) => at({ lng, lat })))
const away = (k: number): Points => SHORE.map(([lng, lat]) => [lng + k * 0.9, lat + k])
const [CORNER_X] = at({ lng: 121.06, lat: 31.712 })
/** Drawn once: every gallery has them on its page. */
const DRAWN = {
  shore: path(SHORE),
  depths: [
    { d: path(away(0.012)), opacity: '0.7' },
    { d: path(away(0.026)), opacity: '0.5' },
    { d: path(away(0.042)), opacity: '0.3' },
  ],
  liuhe: path(LIUHE),
  rivers: [YANTIETANG, QIPUTANG, YANGLINTANG].map(path),
}

/** Taicang's waters: the Yangtze with its lines of depth, and four rivers. */
export function Water({ names }: { names: Lang | null }) {
  return (
    <>
      <path className="ground" d={`${DRAWN.shore}V0H${CORNER_X}Z`} />
      <g className="shore" strokeWidth="1.2">
        <path strokeWidth="2.5" d={DRAWN.shore} />
        {DRAWN.depths.map(({ d, opacity }) => (
          <path key={d} opacity={opacity} d={d} />
        ))}
      </g>
      <g className="water" strokeWidth="5">
        <path strokeWidth="8" d={DRAWN.liuhe} />
        {DRAWN.rivers.map((d) => (
          <path key={d} d={d} />
        ))}
      </g>
      {names ? (
        <g className="rivers" fontSize={names === 'zh' ? 21 : 17} letterSpacing={names === 'zh' ? 3 : 0}>
          <text transform="translate(545 152) rotate(48)" fontSize="26" letterSpacing={names === 'zh' ? 13 : 2}>
            {names === 'zh' ? '长江' : 'Yangtze'}
          </text>
          <text x="12" y={at({ lng: 121, lat: 31.41 })[1]}>
            {names === 'zh' ? '浏河' : 'Liu River'}
          </text>
          <text x="12" y={at({ lng: 121, lat: 31.588 })[1]}>
            {names === 'zh' ? '七浦塘' : 'Qipu Canal'}
          </text>
          <text x="12" y={at({ lng: 121, lat: 31.541 })[1]}>
            {names === 'zh' ? '杨林塘' : 'Yanglin Canal'}
          </text>
          <text x={at({ lng: 120.975, lat: 31.5 })[0]} y={at({ lng: 121, lat: 31.672 })[1]}>
            {names === 'zh' ? '盐铁塘' : 'Yantie Canal'}
          </text>
        </g>
      ) : null}
    </>
  )
}
