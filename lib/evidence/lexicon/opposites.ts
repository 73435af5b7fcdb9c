import { phraseGroups, shareGroup } from './phrase-groups'

/** Pairs of words that say the opposite of each other. */
const OPPOSITES = phraseGroups(`
最高 最低 | 最大 最小 | 最多 最少 | 最早 最晚 | 最后 最初 首先 | 最后 最先 | 最好 最差 | 高 低 | 大 小 | 多 少
长 短 | 早 晚 | 快 慢 | 新 旧 | 强 弱 | 轻 重 | 厚 薄 | 深 浅 | 宽 窄 | 远 近 | 冷 热 | 好 坏 | 内 外 | 前 后
上 下 | 左 右 | 南 北 | 东 西 | 先 后 | 首 末 最后 最后一 | 首次 最后一次 | 第一 最后 | 增 减 | 增加 减少
增长 减少 | 上升 下降 | 提高 降低 | 提升 降低 | 扩大 缩小 | 升 降 | 加 减 | 进 出 | 进口 出口 | 买 卖 | 开 关
开始 结束 | 开始 停止 | 成功 失败 | 胜 败 | 胜 负 | 赢 输 | 支持 反对 | 同意 反对 | 允许 禁止 | 接受 拒绝
肯定 否定 | 承认 否认 | 加入 退出 | 公开 秘密 | 合法 非法 | 正 反 | 正 负 | 真 假 | 有 无 | 有 没有 | 是 非
能 不能 | 可以 不能 | 生 死 | 男 女 | 父 母 | 公 私 | 阳 阴 | 主动 被动 | 积极 消极 | 乐观 悲观 | 富 贫 | 富裕 贫穷
安全 危险 | 复杂 简单 | 容易 困难 | 易 难 | 直接 间接 | 存在 消失 | 出现 消失 | 建立 废除 | 战争 和平 | 古代 现代
传统 现代 | 国内 国外 | 全部 部分 | 唯一 之一 | 永久 临时 | 之前 之后 | 以前 以后 | 以上 以下 | 超过 低于
超过 不足 | 高于 低于 | 多于 少于 | 大于 小于 | increase decrease | increase reduce | rise fall | rise drop
grow shrink | raise lower | gain lose | gain loss | more less | more fewer | most least | high low | higher lower
highest lowest | large small | larger smaller | largest smallest | big small | long short | longer shorter
longest shortest | early late | earlier later | earliest latest | fast slow | faster slower | first last
best worst | better worse | before after | above below | over under | inside outside | open close | begin end
start end | start stop | win lose | won lost | success failure | succeed fail | support oppose | accept reject
accepted rejected | allow forbid | allow prohibit | allow ban | include exclude | with without | always never
often rarely | all none | everyone nobody | agree disagree | approve reject | approve deny | true false
possible impossible | able unable | likely unlikely | legal illegal | public private | north south | east west
northern southern | eastern western | left right | male female | positive negative | strong weak | stronger weaker
old new | older newer | older younger | hot cold | easy difficult | easy hard | rich poor | cheap expensive
same different | import export | major minor | majority minority | maximum minimum | upper lower | internal external
present absent | presence absence | up down | encourage discourage | improve worsen | strengthen weaken
expand contract | dense sparse | simple complex | active passive | direct indirect | heavy light | wide narrow
deep shallow | safe dangerous
`)

/** True where two phrases (as `phraseKey` writes them) say the opposite of each other. */
export function areOpposites(first: string, second: string): boolean {
  return first !== second && shareGroup(OPPOSITES, first, second)
}

/** True for a phrase that has an opposite. */
export function hasOpposites(phrase: string): boolean {
  return OPPOSITES.has(phrase)
}
