/** Form paths that may fill a place on the poster, the likeliest first. */
const PANEL_PATHS: Record<string, string[]> = {
  title: ['title.zh'],
  subtitle: ['subtitle.zh'],
  lead: ['lead.zh'],
  body: ['body.zh'],
  fact: ['fact.text.zh'],
  picture: ['picture'],
  credit: ['picture'],
  caption: ['caption.zh', 'picture'],
  sources: ['extraSources', 'articles'],
  articles: ['articles'],
  data: ['data.at', 'data.points', 'layout'],
}
const ARTICLE_PATHS: Record<string, string[]> = {
  title: ['title.zh'],
  lead: ['summary.zh'],
  body: ['body.zh'],
  sources: ['sources'],
  picture: ['pictures'],
  credit: ['pictures'],
}

/** The form paths behind a mark's field; rows such as 'steps.2' are tried as a whole and by their texts. */
export function pathsOf(field: string, form: 'panel' | 'article'): string[] {
  const known = (form === 'panel' ? PANEL_PATHS : ARTICLE_PATHS)[field]
  if (known) return known
  const [list] = field.split('.')
  return [`${field}.text.zh`, `${field}.truth.zh`, `${field}.act.zh`, `${field}.zh`, field, list ?? field]
}

/** Scrolls to the first of the fields that is on the page, puts the caret into it and lights it up; false when none is. */
export function focusField(paths: readonly string[]): boolean {
  for (const path of paths) {
    const target = findField(path)
    if (!target) continue
    const wrap = target.closest<HTMLElement>('.field-type') ?? target
    wrap.scrollIntoView({ block: 'center', behavior: 'smooth' })
    toFocusable(target)?.focus({ preventScroll: true })
    wrap.classList.remove('kp-flash')
    // Reading the size restarts the animation.
    void wrap.offsetWidth
    wrap.classList.add('kp-flash')
    return true
  }
  return false
}

function findField(path: string): HTMLElement | null {
  const id = path.replaceAll('.', '__')
  const row = /^(.+)\.(\d+)$/.exec(path)
  return (
    document.getElementById(`field-${id}`) ??
    (row ? document.getElementById(`${row[1]?.replaceAll('.', '-')}-row-${row[2]}`) : null) ??
    // Rich text has no id of its own.
    document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"]`) ??
    document.querySelector<HTMLLabelElement>(`label[for="field-${CSS.escape(id)}"]`)
  )
}

/** What one writes in, before a button: a date's first button empties it. */
function toFocusable(target: HTMLElement): HTMLElement | null {
  const written = 'input:not([type=hidden]), textarea, [contenteditable=true], select'
  if (target.matches(`${written}, button`)) return target
  const wrap = target.closest<HTMLElement>('.field-type') ?? target
  return (
    wrap.querySelector<HTMLElement>('[contenteditable=true]') ??
    wrap.querySelector<HTMLElement>(written) ??
    wrap.querySelector<HTMLElement>('button')
  )
}
