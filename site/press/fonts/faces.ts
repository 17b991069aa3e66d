import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Problem, problem } from '#contract'

const require = createRequire(import.meta.url)

/** One face that a sheet may embed. */
export interface Face {
  family: 'Noto Sans SC' | 'Noto Serif SC'
  weight: number
  /** PostScript name, as it stands in a PDF after the subset's tag. */
  name: string
  file: string
}

const STYLES = { 400: 'Regular', 500: 'Medium', 600: 'SemiBold', 700: 'Bold', 900: 'Black' } as const

/** The press's whole type case. */
export const FACES: readonly Face[] = [
  ...([400, 500, 700, 900] as const).map((weight) => face('Noto Sans SC', weight)),
  ...([600, 700, 900] as const).map((weight) => face('Noto Serif SC', weight)),
]

/** A face that is not where it should be would be replaced in silence: say it before anything is set. */
export function missingFaces(faces: readonly Face[] = FACES): Problem[] {
  return faces
    .filter((f) => !existsSync(f.file))
    .map((f) =>
      problem({
        code: 'press/font-missing',
        at: `${f.family} ${f.weight}`,
        zh: `缺少字体文件：${f.file}`,
        en: `Font file missing: ${f.file}`,
        hint: '重新执行 npm ci。 Run npm ci again.',
      }),
    )
}

function face(family: Face['family'], weight: keyof typeof STYLES): Face {
  const slug = family.toLowerCase().replaceAll(' ', '-')
  const compact = family.replaceAll(' ', '')
  const style = STYLES[weight]
  const folder = dirname(require.resolve(`@expo-google-fonts/${slug}/package.json`))
  return {
    family,
    weight,
    name: `${compact}-${style}`,
    file: join(folder, `${weight}${style}`, `${compact}_${weight}${style}.ttf`),
  }
}
