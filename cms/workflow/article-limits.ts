/** Characters an article's Chinese texts may have, in its form and when a file becomes one; English is given three times as many. */
export const ARTICLE_LENGTHS = { title: 40, summary: 160, caption: 120 } as const
