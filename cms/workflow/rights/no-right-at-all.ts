const NET = '(?:互联网|因特网|网络|网上|网路)'
/** Names that begin as “the net” does and mean an office, a company or a school. */
const NAME_GOES_ON = '(?!信息|安全|中心|协会|公司|集团|大学|学院|技术|科技|办公室|出版|管理|法院|电视|直播|工程)'

/** Words that stand where a right should and give none. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?:来源|图源|源|来|取|选|出|摘|转|载|下载|搜集|收集)[自于]?(?:[:：]|于|自)?${NET}${NAME_GOES_ON}`),
  new RegExp(
    `^(?:图片?|照片|插图|摄影|作者|文图)?[:：]?(?:图片?)?${NET}(?:图片?|配图|素材|资源|截图|转载|下载|搜集|收集)?$`,
  ),
  new RegExp(`${NET}(?:图片?|配图|素材|截图)`),
  /^(?:图片?|照片)?[:：]?网图$/,
  /(?:如有)?侵权?[,，]?(?:必|即|请|就|立|告知)?(?:联系)?(?:作者)?(?:立即|马上)?(?:删|撤)|侵删|侵权.{0,6}(?:联系|告知|删除)/,
  /版权归(?:原作者|原创|作者|网络).{0,6}/,
  /(?:百度|必应|搜狗|谷歌)(?:图片|搜索|搜图)|(?:小红书|朋友圈|微信群|qq群)(?:转载|下载|截图|图片)/i,
  /(?:from|source[:：]?|via|found on)(?:the)?(?:inter)?(?:net|web)\b|google\s?images?|copyright(?:belongs|remains)to(?:the|its)?(?:original)?(?:author|owner)/i,
]

/** “来源网络，侵删” and its kin: the words themselves, or null when a text says nothing of that kind. */
export function noRightAtAll(text: string | null | undefined): string | null {
  const plain = (text ?? '').normalize('NFKC').replace(/[\s《》“”"'（）()【】[\]]/g, '')
  if (plain === '') return null
  for (const pattern of PATTERNS) {
    const [found] = pattern.exec(plain) ?? []
    if (found !== undefined) return found
  }
  return null
}
