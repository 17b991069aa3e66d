import type { Edition, EditionId, Ink, Palette, PanelId } from '#contract'
import type { Edition as EditionDoc } from '../payload-types.ts'
import { refIds } from './ref.ts'
import { toText } from './to-text.ts'

export function toEdition(doc: EditionDoc): Edition {
  const intro = toText(doc.intro, true)
  return {
    id: doc.month as EditionId,
    from: (doc.from ?? '').slice(0, 10),
    until: (doc.until ?? '').slice(0, 10),
    theme: toText(doc.theme, true) ?? { zh: '（无主题）' },
    ...(intro ? { intro } : {}),
    palette: toPalette(doc.palette),
    kind: doc.kind,
    panels: refIds(doc.panels) as PanelId[],
  }
}

function toPalette({ name, screen, deep, mid, light, paper, accent }: EditionDoc['palette']): Palette {
  const ink = ({ c, m, y, k }: EditionDoc['palette']['deep']): Ink => [c, m, y, k]
  const { wall, accent: onPaper, spark, wallDark, accentDark, sparkDark } = screen
  return {
    name: toText(name, true) ?? { zh: '配色' },
    deep: ink(deep),
    mid: ink(mid),
    light: ink(light),
    paper: ink(paper),
    accent: ink(accent),
    screen: { wall, accent: onPaper, spark, wallDark, accentDark, sparkDark },
  }
}
