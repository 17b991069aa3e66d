/** How somebody can be reached, where they said so; it is gone after 90 days. */
export function Contact({ of, english }: { of: readonly string[] | undefined; english: boolean }) {
  if (!of || of.length === 0) return null
  return (
    <p className="s12 contact">
      {english ? 'To be reached: ' : '回复到：'}
      <b>{of.join('，')}</b>
      <span className="ink3">{english ? ' (deleted after 90 days)' : '（90 天后自动删除）'}</span>
    </p>
  )
}
