import type { UIField } from 'payload'

/** Beside the form: what is published, copied as WeChat's editor takes it. */
export const wechatCopy: UIField = {
  name: 'wechatCopy',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/views/wechat/copy-for-wechat.tsx#CopyForWechat' },
  },
}
