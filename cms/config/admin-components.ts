import type { Config } from 'payload'

type AdminComponents = NonNullable<NonNullable<Config['admin']>['components']>

/** Our own screens and parts in Payload's admin, by their paths from `cms/`. */
export const adminComponents: AdminComponents = {
  graphics: { Logo: '/views/logo.tsx#Logo', Icon: '/views/logo.tsx#Icon' },
  providers: ['/views/unsaved/unsaved-watch.tsx#UnsavedWatch'],
  beforeNavLinks: ['/views/nav/nav-links.tsx#NavLinks'],
  views: {
    dashboard: { Component: '/views/month/month-view.tsx#MonthView' },
    intakeArticles: {
      Component: '/views/intake/articles/articles-view.tsx#ArticlesIntakeView',
      path: '/intake/articles',
      meta: { title: '稿件导入' },
    },
    intakeGalleries: {
      Component: '/views/intake/galleries/galleries-view.tsx#GalleriesIntakeView',
      path: '/intake/galleries',
      meta: { title: '画廊导入导出' },
    },
    coverage: {
      Component: '/views/coverage/coverage-view.tsx#CoverageView',
      path: '/coverage',
      meta: { title: '上刊一览' },
    },
    printing: {
      Component: '/views/printing/printing-view.tsx#PrintingView',
      path: '/printing',
      meta: { title: '印制' },
    },
    newEdition: {
      Component: '/views/editions/new-edition-view.tsx#NewEditionView',
      path: '/new-edition',
      meta: { title: '新建一期' },
    },
    emergency: {
      Component: '/views/editions/emergency-view.tsx#EmergencyView',
      path: '/emergency',
      meta: { title: '应急科普' },
    },
    posting: { Component: '/views/posting/posting-view.tsx#PostingView', path: '/posting', meta: { title: '上画' } },
    counts: {
      Component: '/views/counts/counts-view.tsx#CountsView',
      path: '/counts',
      meta: { title: '扫码与阅读' },
    },
    letters: { Component: '/views/letters/letters-view.tsx#LettersView', path: '/letters', meta: { title: '来信' } },
    year: { Component: '/views/year/year-view.tsx#YearView', path: '/year', meta: { title: '全年' } },
    // Before the desk itself: a path is asked as the beginning of the address.
    signPanel: { Component: '/views/sign/sign-view.tsx#SignView', path: '/sign/:edition/:no', meta: { title: '审签' } },
    signDesk: { Component: '/views/sign/desk-view.tsx#DeskView', path: '/sign', exact: true, meta: { title: '审签' } },
    help: { Component: '/views/help/help-view.tsx#HelpView', path: '/help', meta: { title: '帮助' } },
    withdrawal: {
      Component: '/views/uses/withdrawal-view.tsx#WithdrawalView',
      path: '/withdrawal',
      meta: { title: '撤回影响' },
    },
  },
}
