import { createServer } from 'node:http'
import { listFiles } from '../../lib/disk'
import { siteHandler } from '../../lib/publish/site-handler'

/** Serves a built site as `npm start` does: `tsx serve.ts FOLDER PORT`. */
const [folder = '', port = ''] = process.argv.slice(2)
createServer(
  siteHandler(
    folder,
    listFiles(folder).map(({ path }) => path),
  ),
).listen(Number(port))
