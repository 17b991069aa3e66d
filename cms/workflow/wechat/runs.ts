import type { Run } from '#contract'

/** Text of a page: what means something to HTML is spelled out, line ends become breaks. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`).replaceAll('\n', '<br>')
}

/**
 * Runs in what WeChat's editor keeps: strong and span. It takes links to other sites out, so the address is written
 * behind its words; a reading above a character becomes one behind it.
 */
export function runsHtml(runs: readonly Run[]): string {
  return runs.map(runHtml).join('')
}

function runHtml(run: Run): string {
  const styles: string[] = []
  if (run.italic) styles.push('font-style:italic')
  if (run.sub) styles.push('vertical-align:sub', 'font-size:12px')
  if (run.sup) styles.push('vertical-align:super', 'font-size:12px')
  let html = escapeHtml(run.ruby === undefined ? run.text : `${run.text}（${run.ruby}）`)
  if (styles.length > 0) html = `<span style="${styles.join(';')}">${html}</span>`
  if (run.bold) html = `<strong>${html}</strong>`
  const address = addressOf(run)
  return address === '' ? html : `${html}<span style="color:#6b6b6b;font-size:14px">（${escapeHtml(address)}）</span>`
}

export function runsText(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      const address = addressOf(run)
      return `${run.text}${run.ruby === undefined ? '' : `（${run.ruby}）`}${address === '' ? '' : `（${address}）`}`
    })
    .join('')
}

/** An address that its own words do not say already. */
function addressOf({ href = '', text }: Run): string {
  if (!/^https?:/i.test(href)) return ''
  const bare = (address: string) => address.replace(/^https?:\/\//i, '').replace(/\/$/, '')
  return bare(href) === bare(text.trim()) ? '' : href
}
