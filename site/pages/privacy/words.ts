import type { Lang } from '../../sheet/foot.ts'

/** A part of the page: sentences that a test holds to what the server and the pages do (test/server/counts). */
export interface PrivacyPart {
  id: string
  title: string
  texts: string[]
}
interface PrivacyWords {
  title: string
  description: string
  lead: (host: string) => string
  toCounts: string
  counted: PrivacyPart
  notKept: PrivacyPart
  device: PrivacyPart
  photos: PrivacyPart
  others: PrivacyPart
  rights: (host: string) => PrivacyPart
}

export const PRIVACY: Record<Lang, PrivacyWords> = {
  zh: {
    title: '隐私',
    description: '本站数什么，不记什么，手机里留什么。没有 Cookie，没有统计代码，不记网络地址。',
    lead: (host) => `本站由${host}主办。这里写的是全部：本站怎样对待您的浏览，一句多的也没有。`,
    toCounts: '看扫码与阅读的次数',
    counted: {
      id: 'counted',
      title: '数什么',
      texts: [
        '扫海报上的二维码，算一次扫码；打开一幅画的网页，算一次阅读，扫码打开的也算。哪幅画、哪座画廊、哪一天（北京时间），各记一个数，别的不记。',
        '数字由本站服务器从收到的请求里数出来，页面里没有统计代码，也不给谁编号。同一个人来三次就算三次，服务器不知道是同一个人；浏览器自己说是“刷新”的，不算。',
        '搜索引擎和别的自动程序、浏览器提前取的页面、编辑部自己看的，都不算。不连网、从手机里存的页面打开的，服务器不知道，也不算。',
        '给人看的数都按五取整：35 表示 35 到 39 次；不到五次的，连同没有的，只写“<5”。编辑看到的也一样。合计也这样算，从合计里减不出哪一格，所以合计可能比实际的少。',
      ],
    },
    notKept: {
      id: 'not-kept',
      title: '不记什么',
      texts: [
        '本站不保存您的网络地址（IP）、手机型号、浏览器和从哪里来，数据库里没有，服务器的日志里也没有。页面出错时，只记是哪一页、什么错。',
        '搜索的词只用来找，找完不留。',
        '居民看网站不用登录，本站也不给居民设 Cookie。只有编辑部和制作单位登录时，才用一个登录用的 Cookie。',
      ],
    },
    device: {
      id: 'device',
      title: '手机里留什么',
      texts: [
        '“大字版”、明暗、朗读快慢和“上次看的画廊”，只记在您自己的浏览器里，不发给任何人。',
        '看过的页面在浏览器里存一份，最多六十页，没有信号时也能看。按“离我最近”时的位置只用来排一次顺序，不存也不发。',
        '清除浏览数据，这些就都没有了。',
      ],
    },
    photos: {
      id: 'photos',
      title: '保管员的照片',
      texts: [
        '保管员给画廊拍照，证明新画已经挂上。照片只给编辑部看，不上网站；收到时就去掉照片里的位置、设备等附带信息，只留下离画廊多少米。取景框引导把画廊装满画面，不拍行人。',
      ],
    },
    others: {
      id: 'others',
      title: '别的公司',
      texts: [
        '没有。页面上的字、图和脚本都出自本站，不向别的网站请求任何东西，也不把数据交给谁。',
        '打开高德、百度、苹果等地图应用的链接会离开本站，之后由对方的规则管理。',
      ],
    },
    rights: (host) => ({
      id: 'rights',
      title: '您可以做什么',
      texts: [
        `因为不知道您是谁，本站没有属于您个人的浏览资料可以查、改或删。对这一页有疑问，或者发现不是这样，请告诉${host}。`,
      ],
    }),
  },
  en: {
    title: 'Privacy',
    description: 'What this site counts, what it does not keep, what stays on your phone. No cookie, no analytics.',
    lead: (host) =>
      `This site is published by ${host}. This page says all of how it treats your visit, and nothing more.`,
    toCounts: 'See the scans and reads',
    counted: {
      id: 'counted',
      title: 'What is counted',
      texts: [
        'Scanning the code on a poster counts as one scan. Opening a panel’s page counts as one read, also when a code led there. There is one number for each panel, gallery and day (China’s time), and nothing else.',
        'Our own server counts the requests it gets: the pages carry no analytics, and nobody is given a number. Three visits of one person count as three, since the server does not know that it was one; what the browser itself calls a reload is left out.',
        'Search engines and other programs, pages that a browser fetches before anybody asked, and the newsroom’s own visits are left out. The server does not learn of pages opened offline from the phone’s own copy, so they are not counted.',
        'All figures that anybody sees are rounded down to a multiple of five: 35 stands for 35 to 39. Fewer than five, or none, is written “<5”. Editors see the same. Sums are made so that no single part can be found by subtraction, and may be less than they were.',
      ],
    },
    notKept: {
      id: 'not-kept',
      title: 'What is not kept',
      texts: [
        'Your network address (IP), your phone, your browser and where you came from are not kept, neither in the database nor in the server’s log. When a page fails, the log says which page and what went wrong.',
        'What you search for is used to search and not kept.',
        'Residents need no account and get no cookie. Only the newsroom and the print shops have one, to stay signed in.',
      ],
    },
    device: {
      id: 'device',
      title: 'What stays on your phone',
      texts: [
        'Large type, light or dark, the speed of reading aloud and the gallery you saw last are remembered in your own browser only and sent to nobody.',
        'Your browser keeps a copy of the pages you opened, sixty at most, to be read without a signal. Where you are, when you press “Nearest first”, sorts the list once and is neither kept nor sent.',
        'All of it goes when you clear your browsing data.',
      ],
    },
    photos: {
      id: 'photos',
      title: 'Keepers’ photos',
      texts: [
        'Keepers photograph the galleries to show that new posters hang. Only the newsroom sees these photos; they are not on this site. Place, device and other data inside a photo are removed when it arrives; what stays is how many metres from the gallery it was taken. A guide in the viewfinder fills the picture with the gallery, not with passers-by.',
      ],
    },
    others: {
      id: 'others',
      title: 'Other companies',
      texts: [
        'None. All text, pictures and scripts are our own; the pages ask no other site for anything, and no data is given to anybody.',
        'Links into map applications leave this site; their own rules apply there.',
      ],
    },
    rights: (host) => ({
      id: 'rights',
      title: 'What you can do',
      texts: [
        `As we do not know who you are, there is no record of your visits to see, correct or delete. If you have a question, or find that it is otherwise than this page says, please tell ${host}.`,
      ],
    }),
  },
}
