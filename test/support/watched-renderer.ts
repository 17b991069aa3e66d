import type { SheetRenderer } from '../../site/press/engine/render-sheet.ts'

/** A renderer that keeps the layouts it was asked for. */
export function watched(renderer: SheetRenderer): SheetRenderer & { asked: string[] } {
  const asked: string[] = []
  return {
    ...renderer,
    asked,
    renderSheet: (request) => {
      asked.push(request.layout)
      return renderer.renderSheet(request)
    },
  }
}

/** What `set` gives, and whether the panel's layout was set anew for it. */
export function withFresh<T extends object>(
  { asked }: { asked: string[] },
  layout: string,
  set: () => T,
): T & { fresh: boolean } {
  const before = asked.length
  const sheet = set()
  return { ...sheet, fresh: asked.slice(before).includes(layout) }
}
