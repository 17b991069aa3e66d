/** What a letter keeps of the panel it names. */
export interface NamedPanel {
  panelTitle?: string | null | undefined
  edition?: string | null | undefined
  panelNo?: number | null | undefined
}

/** '《江豚》2026-11 第 2 版': the panel a letter names; empty when it names none. */
export function panelWords({ panelTitle, edition, panelNo }: NamedPanel): string {
  return panelTitle ? `《${panelTitle}》${edition} 第 ${panelNo} 版` : ''
}
