/** Chinese and its plain pinyin or English. */
export type Pair = readonly [zh: string, en: string]

export interface DemoTown {
  name: Pair
  /** How many of the 142 galleries stand here. */
  count: number
  /** WGS-84 degrees of the middle, and how far communities lie from it. */
  lat: number
  lng: number
  spreadLat: number
  spreadLng: number
  shop: 'loujiang' | 'liuhe'
  communities: readonly Pair[]
  roads: readonly Pair[]
}

const VILLAGE = '村'
const pairs = (list: string): Pair[] =>
  list.split(' ').map((entry) => {
    const [zh = '', en = ''] = entry.split('/')
    return [zh, en.replaceAll('_', ' ')]
  })
const communities = (list: string): Pair[] =>
  pairs(list).map(([zh, en]) => (zh.endsWith(VILLAGE) ? [zh, `${en} Village`] : [`${zh}社区`, `${en} Community`]))

/** Towns are real; communities, roads and everything that is made from them are invented. */
export const DEMO_TOWNS: readonly DemoTown[] = [
  {
    name: ['娄东街道', 'Loudong Subdistrict'],
    count: 15,
    lat: 31.468,
    lng: 121.135,
    spreadLat: 0.014,
    spreadLng: 0.02,
    shop: 'loujiang',
    communities: communities('东仓/Dongcang 洋沙/Yangsha 花园/Huayuan 娄江/Loujiang 北门/Beimen 太胜村/Taisheng'),
    roads: pairs('东仓路/Dongcang_Road 上海东路/Shanghai_East_Road 朝阳路/Chaoyang_Road 洋沙路/Yangsha_Road'),
  },
  {
    name: ['浏河镇', 'Liuhe Town'],
    count: 16,
    lat: 31.508,
    lng: 121.262,
    spreadLat: 0.028,
    spreadLng: 0.034,
    shop: 'liuhe',
    communities: communities(
      '郑和/Zhenghe 紫薇/Ziwei 听海/Tinghai 新闸/Xinzha 江滩/Jiangtan 闸南村/Zhanan 东海村/Donghai',
    ),
    roads: pairs('滨江大道/Binjiang_Avenue 江海路/Jianghai_Road 郑和路/Zhenghe_Road 老街/Old_Street'),
  },
  {
    name: ['城厢镇', 'Chengxiang Town'],
    count: 24,
    lat: 31.452,
    lng: 121.098,
    spreadLat: 0.022,
    spreadLng: 0.03,
    shop: 'loujiang',
    communities: communities(
      '梅园/Meiyuan 康乐/Kangle 中区/Zhongqu 桃园/Taoyuan 南园/Nanyuan 惠阳/Huiyang 西郊/Xijiao 电站村/Dianzhan 新农村/Xinnong',
    ),
    roads: pairs(
      '郑和中路/Zhenghe_Middle_Road 县府街/Xianfu_Street 太平路/Taiping_Road 人民路/Renmin_Road 南园西路/Nanyuan_West_Road',
    ),
  },
  {
    name: ['沙溪镇', 'Shaxi Town'],
    count: 18,
    lat: 31.572,
    lng: 121.065,
    spreadLat: 0.032,
    spreadLng: 0.052,
    shop: 'loujiang',
    communities: communities(
      '印溪/Yinxi 庄西/Zhuangxi 利泰/Litai 白云/Baiyun 归庄/Guizhuang 直塘/Zhitang 半泾村/Banjing 泰西村/Taixi',
    ),
    roads: pairs('白云路/Baiyun_Road 古街/Ancient_Street 新北街/Xinbei_Street 利泰路/Litai_Road'),
  },
  {
    name: ['浮桥镇', 'Fuqiao Town'],
    count: 14,
    lat: 31.585,
    lng: 121.2,
    spreadLat: 0.034,
    spreadLng: 0.036,
    shop: 'liuhe',
    communities: communities('和平/Heping 牌楼/Pailou 金浪/Jinlang 七丫/Qiya 三市村/Sanshi 方桥村/Fangqiao'),
    roads: pairs('浮南路/Funan_Road 新港路/Xingang_Road 通港路/Tonggang_Road 金浪街/Jinlang_Street'),
  },
  {
    name: ['璜泾镇', 'Huangjing Town'],
    count: 13,
    lat: 31.642,
    lng: 121.065,
    spreadLat: 0.034,
    spreadLng: 0.052,
    shop: 'liuhe',
    communities: communities('王秀/Wangxiu 鹿河/Luhe 荣文/Rongwen 新联/Xinlian 雅鹿村/Yalu 杨漕村/Yangcao'),
    roads: pairs('飞马路/Feima_Road 玉影路/Yuying_Road 弘农路/Hongnong_Road'),
  },
  {
    name: ['双凤镇', 'Shuangfeng Town'],
    count: 10,
    lat: 31.515,
    lng: 121.045,
    spreadLat: 0.024,
    spreadLng: 0.042,
    shop: 'loujiang',
    communities: communities('新湖/Xinhu 凤中/Fengzhong 黄桥/Huangqiao 勤力村/Qinli 庆丰村/Qingfeng'),
    roads: pairs('凤北路/Fengbei_Road 温州路/Wenzhou_Road 建湖路/Jianhu_Road'),
  },
  {
    name: ['陆渡街道', 'Ludu Subdistrict'],
    count: 9,
    lat: 31.49,
    lng: 121.188,
    spreadLat: 0.014,
    spreadLng: 0.018,
    shop: 'liuhe',
    communities: communities('飞沪/Feihu 浏南/Liunan 陆西/Luxi 三港村/Sangang'),
    roads: pairs('江南路/Jiangnan_Road 富达路/Fuda_Road 郑和东路/Zhenghe_East_Road'),
  },
  {
    name: ['科教新城', 'Science and Education New Town'],
    count: 9,
    lat: 31.41,
    lng: 121.098,
    spreadLat: 0.018,
    spreadLng: 0.022,
    shop: 'loujiang',
    communities: communities('南郊/Nanjiao 健雄/Jianxiong 景瑞/Jingrui 天镜湖/Tianjinghu'),
    roads: pairs('健雄路/Jianxiong_Road 文治路/Wenzhi_Road 子冈路/Zigang_Road'),
  },
  {
    name: ['高新区', 'High-Tech Zone'],
    count: 8,
    lat: 31.436,
    lng: 121.152,
    spreadLat: 0.014,
    spreadLng: 0.018,
    shop: 'loujiang',
    communities: communities('常胜/Changsheng 板桥/Banqiao 宁波/Ningbo 香花/Xianghua'),
    roads: pairs('北京路/Beijing_Road 宁波路/Ningbo_Road 常胜路/Changsheng_Road'),
  },
  {
    name: ['港区', 'Port Area'],
    count: 6,
    lat: 31.626,
    lng: 121.172,
    spreadLat: 0.018,
    spreadLng: 0.024,
    shop: 'liuhe',
    communities: communities('茜泾/Qianjing 时思/Shisi 滨江/Binjiang'),
    roads: pairs('滨江路/Binjiang_Road 龙江路/Longjiang_Road 北环路/Beihuan_Road'),
  },
]

/** Where in its community a second, third, fourth gallery stands. */
export const SPOTS: readonly Pair[] = pairs(
  '文化广场/Culture_Square 农贸市场/Market 公园/Park 小学东侧/School_East 卫生站/Clinic',
)
