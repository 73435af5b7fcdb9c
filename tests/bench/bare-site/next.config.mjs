export default {
  output: 'export',
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: process.env.BENCH_ROOT },
}
