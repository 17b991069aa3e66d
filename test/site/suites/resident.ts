import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** What the suites of one built site share. */
export interface ResidentSite {
  browser: () => Browser
  url: () => string
  /** Folder of the built site. */
  dir: () => string
  open: (path: string, options: BrowserContextOptions) => Promise<Page>
}
