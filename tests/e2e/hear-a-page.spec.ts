import { expect } from '@playwright/test'
import { expectAccessible } from './axe'
import { choose, openAnswer } from './evidence-page'
import { openPage } from './open-page'
import { field, options } from './search-page'
import { test } from './test'

// What a screen reader makes of a page: the same story as its picture tells, in the same order.

test('the home page: where one is, a search, the newest questions, topics, the notice and the settings', async ({
  page,
}) => {
  await openPage(page, '/')
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - banner:
      - link "跳到正文"
      - link "多久问答"
      - navigation "主导航":
        - link "问题列表"
        - link "话题"
        - link "资料"
      - search:
        - combobox "搜索"
        - button "搜索"
    - main:
      - heading "多久问答" [level=1]
      - search:
        - combobox "搜索"
      - region "最新问题":
        - heading "最新问题" [level=2]
        - article:
          - heading "Why does a bicycle stay upright when it rolls?" [level=3]
          - paragraph: /^AI 生成 A bicycle/
          - time: 2025年6月25日
          - text: 2 条参考资料 7/9 句见于摘录
          - list:
            - listitem:
              - link "自行车"
        - article
        - paragraph:
          - link /全部问题 \\(\\d+ 个问题\\) →/
      - region "话题":
        - heading "话题" [level=2]
        - list
      - region "关于本站"
    - contentinfo:
      - paragraph: 内容由 AI 生成，请核实
      - group "外观":
        - radio "跟随系统" [checked]
        - radio "浅色"
        - radio "深色"
      - checkbox "按 / 键打开搜索" [checked]
  `)
})

test('a question: the notice before the answer, what the marks mean, each marker by what it says, the references by their titles', async ({
  page,
}) => {
  await openAnswer(page, '/questions/gmt-and-utc')
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - navigation "面包屑导航"
      - article:
        - heading "格林尼治时间（Greenwich Mean Time）和 UTC 有什么区别？" [level=1]
        - time: 回答于 2025年6月20日
        - time: 更新于 2025年6月22日
        - list
        - button "复制回答"
        - note:
          - strong: 内容由 AI 生成，请核实
          - link "关于这些回答"
        - paragraph: 14 句中有 9 句能在摘录中找到
        - list "标记说明":
          - listitem: 见于摘录 (4)
          - listitem: 表述相似，请核对 (5)
          - listitem:
            - text: 摘录中未找到 (5)
            - link "上一个摘录中未找到的句子"
            - link "下一个摘录中未找到的句子"
        - paragraph:
          - text: 协调世界时（UTC）以原子钟的秒为准，是今天全世界校对时间的标准。
          - link "参考资料 2：世界的钟怎样对齐：GMT、UTC 和时区"
          - text: /^格林尼治时间/
          - link "参考资料 1：世界的钟怎样对齐：GMT、UTC 和时区（表述相似，请核对）"
          - text: 平时很多人把两个名字混着用，没有谁会在意。
          - link "摘录中未找到"
        - region "表格":
          - table
        - region "代码"
        - button "复制代码"
        - region "参考资料":
          - heading "参考资料" [level=2]
          - list:
            - listitem:
              - link "参考资料 1：显示依据它的句子"
              - heading "世界的钟怎样对齐：GMT、UTC 和时区" [level=3]
              - blockquote:
                - paragraph:
                  - mark: /^格林尼治时间/
              - paragraph:
                - text: /本站资料/
                - link "查看摘录原文 →"
            - listitem
            - listitem
            - listitem
      - region "大家还在问":
        - heading "大家还在问" [level=2]
        - article
      - navigation "前后问题":
        - link /较新的问题/
        - link /较早的问题/
  `)
})

test('a chosen sentence: its note says the grade, the differences or what to do, and leads on', async ({ page }) => {
  await openAnswer(page, '/questions/gmt-and-utc')
  await choose(page, 3)
  await expect(page.locator('.note-slot')).toMatchAriaSnapshot(`
    - status: /^摘录中未找到. 平时很多人把两个名字混着用/
    - region "这句话与摘录的对照":
      - paragraph: 摘录中未找到
      - button "上一个摘录中未找到的句子"
      - text: 第 1/5 句
      - button "下一个摘录中未找到的句子"
      - button "关闭"
      - paragraph:
        - text: 摘录里没有它的依据，可以再查：
        - link "参考资料"
        - link "搜索这句话"
      - paragraph:
        - button "复制这句话的链接"
        - link "报告这句话"
  `)
  await choose(page, 2)
  await expect(page.locator('.note-slot')).toMatchAriaSnapshot(`
    - status: /^表述相似，请核对. 格林尼治时间/
    - region "这句话与摘录的对照":
      - paragraph: 表述相似，请核对
      - paragraph:
        - text: 1 世界的钟怎样对齐：GMT、UTC 和时区
        - link "查看摘录原文 →"
        - button "复制摘录"
      - paragraph:
        - button "复制这句话的链接"
  `)
})

test('suggestions: a list under the field that says how many there are and what each is, and leads to all results', async ({
  page,
}) => {
  await openPage(page, '/questions')
  await field(page).fill('时间')
  await expect(options(page)).toHaveCount(7)
  await field(page).press('ArrowDown')
  await expect(page.getByRole('banner').getByRole('search')).toMatchAriaSnapshot(`
    - search:
      - combobox "搜索" [expanded]: 时间
      - button "搜索"
      - status: 6 条建议
      - listbox "搜索":
        - option "泡茶要泡多长时间？" [selected]
        - option /文章$/
        - option "“时间”的全部结果"
  `)
  await expectAccessible(page)
})

test('results: how many, by topic, each with where it matched; articles beside them', async ({ page }) => {
  await openPage(page, '/search?q=时间')
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - heading "搜索" [level=1]
      - status: “时间”有 35 个结果
      - group "按话题筛选":
        - button "全部话题" [pressed]
        - button "常识"
      - article:
        - heading "泡茶要泡多长时间？" [level=2]
        - paragraph: /^AI 生成/
        - time: 2025年5月28日
        - text: 2 条参考资料 出现在：标题和回答
      - navigation "分页"
      - heading "文章和话题" [level=2]
      - list:
        - listitem:
          - heading /泡茶的水温与时间 ›/ [level=3]
  `)
})

test('an article from an answer: its contents, the passages with their ways back, who cites it, and the way back', async ({
  page,
}) => {
  await page.goto('/questions/gmt-and-utc')
  await page.locator('#reference-1 .reference-link').click()
  await expect(page.getByRole('complementary')).toBeVisible()
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - navigation "面包屑导航"
      - article:
        - heading "世界的钟怎样对齐：GMT、UTC 和时区" [level=1]
        - link "原文 (wiki.example) ↗"
        - navigation "本页目录":
          - heading "本页目录" [level=2]
          - list:
            - listitem:
              - link "从格林尼治开始"
        - heading "从格林尼治开始" [level=2]
        - paragraph:
          - mark: /^1884 年/
        - paragraph:
          - superscript:
            - link "回到引用这段话的回答：格林尼治时间（Greenwich Mean Time）和 UTC 有什么区别？"
        - region "被以下问题引用":
          - heading "被以下问题引用" [level=2]
          - list:
            - listitem:
              - link "格林尼治时间（Greenwich Mean Time）和 UTC 有什么区别？"
              - link "§1"
        - complementary "回到回答":
          - text: 世界的钟怎样对齐：GMT、UTC 和时区
          - link /回到回答. 格林尼治时间/
  `)
  await expectAccessible(page)
})
