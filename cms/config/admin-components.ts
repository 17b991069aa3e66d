import type { Config } from 'payload'

type AdminComponents = NonNullable<NonNullable<Config['admin']>['components']>

/** Our own screens and parts in Payload's admin, by their paths from `cms/`. */
export const adminComponents: AdminComponents = {
  graphics: { Logo: '/views/logo.tsx#Logo', Icon: '/views/logo.tsx#Icon' },
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
    help: { Component: '/views/help/help-view.tsx#HelpView', path: '/help', meta: { title: '帮助' } },
  },
}
