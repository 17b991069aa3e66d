import type { OtherSheets } from '../../../workflow/print-jobs/hanging-otherwise.ts'

interface OtherWordsProps {
  hanging: readonly OtherSheets[]
  month: string
  english: boolean
}

/** 挂着的和我们说的不一样: what was changed after its sheets were printed, with the way to the correction. */
export function OtherWords({ hanging, month, english }: OtherWordsProps) {
  if (hanging.length === 0) return null
  const galleries = new Set(hanging.flatMap(({ sheets }) => sheets.map(({ gallery }) => gallery)))
  return (
    <section className="kp-other" role="alert">
      <h2>
        {english
          ? `What hangs is not what we say: ${galleries.size} galleries`
          : `挂着的和我们说的不一样：${galleries.size} 座`}
      </h2>
      {hanging.map(({ panelNo, title, sheets }) => (
        <p key={panelNo}>
          <b>{english ? `Panel ${panelNo}, ${title}` : `第 ${panelNo} 版《${title}》`}</b>
          <span className="ink2">
            {' '}
            {english ? 'was changed after it was printed: ' : '印好以后改过：'}
            {placesOf(sheets, english)}
          </span>
        </p>
      ))}
      <a className="kp-link" href={`/admin/printing?edition=${month}#correction`}>
        {english ? 'Make the correction' : '去做更正单'}
      </a>
    </section>
  )
}

/** Codes, and how many more. */
function placesOf(sheets: OtherSheets['sheets'], english: boolean): string {
  const codes = [...new Set(sheets.map(({ gallery }) => gallery))]
  const more = codes.length - SHOWN
  const rest = more > 0 ? (english ? ` and ${more} more` : ` 等 ${codes.length} 座`) : ''
  return `${codes.slice(0, SHOWN).join('　')}${rest}`
}

const SHOWN = 12
