import { expect, type Page } from '@playwright/test'
import { textFragmentUrl } from '../../lib/addresses/text-fragment'
import { test } from './test'

// A page far longer than the window: text that isn't found stays out of sight.
const ADDRESS = 'http://source.example/page'
const PARAGRAPHS = [
  '规模定律说的是，只要模型大小、数据量和计算量持续增长，模型的损失就会按照幂律平滑地下降，而且这种下降可以提前预测，不需要真的把模型训练出来。这让研究者可以先用小模型做实验，再决定大模型怎样训练。',
  '人工智能模型的训练过程通常需要大量高质量数据与计算资源支持研究人员还必须反复调整学习率批次大小以及优化器参数才能得到令人满意的最终结果',
  'We study empirical scaling laws for language-model performance on the cross-entropy loss, which scales as a power-law with model size, dataset size & compute: e.g. 3.5 billion parameters – or more.',
  '采用 Transformer 架构的 GPT-4、Claude 和 Gemini 等模型，参数量从 7B 到 1,000B 不等；它们在 MMLU 上的得分分别是 86.4%、86.8% 和 83.7%（见表 2）。',
  '北京大学生活动中心研究生命起源的科学家们昨天下午在会议室里讨论了南京市长江大桥的结构安全评估报告和未来十年的维护计划安排以及资金来源',
  '“用户提出的问题”会先被改写，再交给检索器；检索器返回若干片段，模型据此写出回答——每一句话都应当能在片段里找到依据……否则就要标明。',
]

/** Excerpts of the page: whole paragraphs, parts that begin and end at words, several blocks, elisions. */
const EXCERPTS = [
  ...PARAGRAPHS,
  PARAGRAPHS.slice(0, 2).join('\n'),
  PARAGRAPHS.join('\n\n'),
  '只要模型大小、数据量和计算量持续增长，模型的损失就会按照幂律平滑地下降',
  '规模定律说的是，[…]模型的损失就会按照幂律平滑地下降，而且这种下降可以提前预测，不需要真的把模型训练出来。',
  '规模定律说的是，只要模型大小、数据量和计算量持续增长……先用小模型做实验，再决定大模型怎样训练。',
  'which scales as a power-law with model size, dataset size & compute',
  '模型的损失就会按照幂律平滑地下降，而且这种下降可以提前预测，不需要真的把模型训练出来。这让研究者可以先用小模型做实验，再决定大模型怎',
  '参数量从 7B 到 1,000B 不等；它们在 MMLU 上的得分分别是 86.4%、86.8% 和 83.7%（见表 2）。',
  // Every paragraph by and by from each of its sentences and clauses on.
  ...PARAGRAPHS.flatMap((text) => text.split(/(?<=[，；。：])/u).map((_, at, all) => all.slice(at).join(''))),
]

async function servePage(page: Page): Promise<void> {
  const space = '<div style="height: 300vh"></div>'
  const body = PARAGRAPHS.map((text) => `<p>${text.replaceAll('&', '&amp;')}</p>`).join(space)
  await page.route(`${ADDRESS}**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="zh-CN"><title>Source</title><h1 id="top">Source</h1>${space}${body}${space}</html>`,
    }),
  )
}

test.use({ isAlone: true })

test('the link of a reference opens the source at the words of its excerpt', async ({ page }) => {
  await servePage(page)
  for (const excerpt of new Set(EXCERPTS)) {
    await test.step(excerpt, async () => {
      await page.goto('about:blank')
      await page.goto(textFragmentUrl(ADDRESS, excerpt))
      const start = excerpt.split(/[\n[…]/u)[0] ?? ''
      const paragraph = page.locator('p').filter({ hasText: start })
      await expect.soft(paragraph.first(), textFragmentUrl('', excerpt)).toBeInViewport({ timeout: 3000 })
    })
  }
})

test('an anchor that the address has is kept, and so is a directive', async ({ page }) => {
  await servePage(page)
  await page.goto(textFragmentUrl(`${ADDRESS}#top`, PARAGRAPHS[2] ?? ''))
  await expect(page.locator('p').nth(2)).toBeInViewport()
  expect(await page.evaluate(() => location.hash)).toBe('#top')
  await page.goto('about:blank')
  await page.goto(textFragmentUrl(`${ADDRESS}#:~:text=${'GPT%2D4'}`, PARAGRAPHS[2] ?? ''))
  await expect(page.locator('p').nth(3)).toBeInViewport()
})
