import { Link } from '@payloadcms/ui'
import type { Payload } from 'payload'
import type { Figures } from '#contract'
import { sumCounts } from '../../../collections/counts/sum-counts.ts'
import { sayFolded } from '../../../workflow/counts/fold.ts'
import { figuresOf } from '../../../workflow/counts/fold-edition.ts'

/** An edition's scans and reads, folded; null before its first. */
export async function readCounted(payload: Payload, month: string): Promise<Figures | null> {
  const counts = await sumCounts(payload, { by: ['edition', 'no', 'gallery', 'kind'], editions: [month] })
  return counts.length === 0 ? null : figuresOf(counts)
}

interface CountedProps {
  counted: Figures | null
  month: string
  english: boolean
}

/** One line: how often residents looked; an edition that does not hang yet has none. */
export function Counted({ counted, month, english }: CountedProps) {
  if (counted === null) return null
  const [scans, reads] = [sayFolded(counted.scans), sayFolded(counted.reads)]
  return (
    <p>
      {english ? `Scanned ${scans} times, read ${reads} times. ` : `居民扫码 ${scans} 次，阅读 ${reads} 次。`}
      <Link className="kp-link" href={`/admin/counts?edition=${month}`}>
        {english ? 'Scans and reads' : '看扫码与阅读'}
      </Link>
    </p>
  )
}
