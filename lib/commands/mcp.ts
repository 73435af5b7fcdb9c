import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { compileCatalogue } from '../catalogue/open-catalogue'
import { isFolder } from '../disk/is-folder'
import { environment } from '../environment'
import { mcpServer } from '../mcp/mcp-server'
import { searchIndexFiles } from './search-index-files'

// Standard output belongs to the protocol: whatever else is said goes to standard error.
if (isFolder(environment.contentDir)) {
  const content = { catalogue: () => compileCatalogue('heads'), indexFiles: searchIndexFiles }
  await mcpServer(content).connect(new StdioServerTransport())
} else {
  console.error(`There is no folder ${environment.contentDirName}`)
  process.exitCode = 1
}
