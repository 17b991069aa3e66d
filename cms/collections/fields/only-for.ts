import type { Condition } from 'payload'
import type { LayoutId } from '#contract'

/** Shows a field only where the chosen layout prints it. */
export const onlyFor =
  (...layouts: LayoutId[]): Condition =>
  (data) =>
    layouts.includes(data.layout)
