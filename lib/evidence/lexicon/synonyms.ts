import { phraseGroups, shareGroup } from './phrase-groups'

/**
 * Phrases that may stand for each other without changing what is said: the words with which a rewrite smooths a sentence.
 * No list of all synonyms: a noun or verb that isn't here counts as another word, and the reader is shown it.
 */
const SYNONYMS = phraseGroups(`
因为 由于 因 缘于 鉴于 | 是否 是不是 | 能否 能不能 | 有无 有没有 | 所以 因此 因而 故 故而 从而 于是
但是 但 然而 不过 可是 却 只是 而 | 以后 之后 后 后来 随后 此后 其后 然后 | 以前 之前 前 先前 此前
以及 和 与 及 跟 同 并 以及是 暨 还有 | 并且 而且 且 并 同时 又 | 如果 若 假如 倘若 要是 若是 如 | 虽然 虽 尽管 虽说
为了 为 以便 以 | 包括 包含 涵盖 含 含有 涵括 囊括 | 为 是 指 即 乃 系 就是 即是 作为 属 属于 成为 乃是
由 被 受 给 让 遭 | 在 于 位于 处于 坐落于 坐落在 位在 地处 | 至 到 直到 直至 迄 止 | 从 自 由 自从 打
许多 很多 众多 诸多 大量 不少 多 | 所有 全部 一切 全体 全 整个 | 其中 当中 之中 中 里 里面 内 之内 其内
其他 其它 别的 其余 另外的 | 著名 知名 有名 闻名 驰名 出名 | 超过 多于 高于 大于 逾 超越 超出
低于 少于 不足 小于 未满 | 大约 约 约为 大概 将近 近 左右 约有 差不多 约莫 大致 | 使用 运用 利用 采用 应用 用 使
成立 创立 建立 创建 设立 创办 组建 开办 创设 | 此外 另外 除此之外 | 目前 现时 现在 如今 现今 当前 今 现 今日
当时 那时 其时 彼时 那时候 | 位置 地点 场所 处所 | 称为 叫做 称作 名为 称 叫作 被称为 叫 又称 亦称 也称 名叫
主要 大多 主 | 例如 比如 譬如 如 诸如 像 | 可以 能够 能 可 得以 可能 | 必须 须 需 需要 必需 要 应 应该 应当
没有 无 未 没 并未 未有 并无 并没有 不曾 未曾 | 不是 并非 非 并不是 不为 | 不 未 没 并不 没有 | 也 亦 同样 还 也是
都 皆 均 全 全都 俱 | 已 已经 早已 | 曾 曾经 曾是 | 将 会 将会 将要 | 仍 仍然 依然 依旧 还 还是 尚 仍旧
非常 十分 很 极 极其 相当 甚 颇 极为 特别 | 更 更加 更为 | 最 最为 | 只 仅 仅仅 只有 只是 唯 | 开始 起 开端 始 着手
结束 完结 终结 终止 | 增加 增长 上升 提高 提升 增多 增 升高 增强 加强 | 减少 下降 降低 减 缩减 减低
表示 称 指出 说 表明 认为 说道 声称 宣称 | 认为 以为 觉得 | 发现 察觉 得知 | 获得 取得 得到 获 赢得 获取 荣获
进行 开展 实施 展开 施行 | 举行 举办 召开 | 参加 参与 加入 出席 | 担任 出任 任 任职 就任 当 | 发生 出现 产生
导致 造成 引起 引发 致使 致 使得 使 令 让 | 影响 冲击 | 帮助 协助 有助于 助 | 提供 供 供给 给予 给
显示 表明 说明 展示 揭示 | 需要 须 需 必须 要 | 方法 方式 办法 手段 | 问题 难题 课题 | 重要 关键 主要 重大
部分 一部分 部份 | 地区 区域 地方 地带 | 时期 时代 期间 时间 年代 时 | 同年 当年 该年 那年 | 一样 相同 同样 一致
不同 各异 相异 | 之间 间 | 每 每个 各 各个 | 两 二 双 两个 二个 | 这 此 该 这个 本 这一 这种 | 那 那个
其 他 她 它 他的 她的 它的 他们 其的 | 他们 她们 它们 | 人们 人 | 但 而 却 | 吸引 招引 | 大部分 大多数 多数 大半
优秀 出色 杰出 优异 | 建议 提议 | 计划 规划 方案 | 出生 生 诞生 出生于 生于 诞生于
逝世 去世 过世 病逝 死亡 死 离世 | 毕业 毕业于 | 台 臺 | 里 裡 | 因 因为 由于 | 由此 因此
通过 经 经过 经由 透过 凭借 | 根据 按照 依据 依 据 按 依照 | 关于 有关 对于 就 | 并不 不
共 共计 总共 一共 合计 共有 | 截至 截止 到 至 | 接着 随后 然后 | 立即 马上 立刻 随即 即刻 | 逐渐 渐渐 慢慢 逐步 日益
曾被 被 | 随着 伴随 随 | 拥有 具有 有 具备 享有 带有 | 制造 制作 生产 | 改变 变化 更改 | 允许 准许 容许
购买 买 采购 购入 购 | 电脑 计算机 | 网络 网路 | 软件 软体 | 信息 资讯 资料 | program programme
because since as due_to owing_to for | although though while even_though whereas despite | but however yet though
use employ utilize utilise apply leverage | show demonstrate indicate reveal suggest display illustrate
big large great huge | small little tiny | start begin commence launch | end finish conclude stop
buy purchase acquire | get obtain receive gain | need require | help assist aid | also too as_well additionally
many numerous various several multiple lots | about around approximately roughly nearly some almost
important significant key crucial essential vital major | make create build produce construct
built constructed made produced created | is are was were be being been | has have had | can could may might able
will would shall | people persons individuals | method approach technique way
often frequently commonly usually typically generally | quick fast rapid quickly rapidly
increase rise grow raise growth | decrease reduce fall decline drop lower lessen | begin start | found discovered
found founded established set_up created | called named known_as termed dubbed
say state claim note mention report said | give provide offer supply | think believe consider
become became turn_into | enable allow let permit | difficult hard challenging tough | easy simple straightforward
main primary chief principal major | whole entire all full complete total | each every | after following
before prior_to | within inside in | near close_to next_to | via through by using by_means_of
more_than over above exceeding | less_than under below | different distinct | same identical | study research
film movie | car automobile | city town | job work task | happen occur take_place | try attempt
keep maintain retain preserve | change alter modify | choose select pick | part portion piece section
mostly mainly largely primarily chiefly | so therefore thus hence consequently | like such_as including
and as_well_as along_with plus | of from | the its their his her this that these those a an | won win gained
located situated based found | during in throughout | two both | cheap inexpensive | expensive costly
correct right accurate | error mistake
`)

/** True where two phrases (as `phraseKey` writes them) may stand for each other. */
export function areSynonyms(first: string, second: string): boolean {
  return shareGroup(SYNONYMS, first, second)
}

/** True for a phrase that has a synonym. */
export function hasSynonyms(phrase: string): boolean {
  return SYNONYMS.has(phrase)
}
