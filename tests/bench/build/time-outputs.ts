import { compileCatalogue } from '../../../lib/catalogue/open-catalogue'
import { routesOf } from '../../../lib/catalogue/routes'
import { OUTPUTS } from '../../../lib/outputs/outputs'
import { searchIndex } from '../../../lib/outputs/search-index/search-index'
import { PublishedFiles } from '../../../lib/publish/published-files'
import { socialImage } from '../../../lib/publish/social-image/social-image'
import { writeOutputs } from '../../../lib/publish/write-outputs'
import { openStore } from '../../../lib/store/store'

/**
 * `tsx time-outputs.ts FOLDER`: what a first build takes for all that it publishes beside the pages and the search index,
 * written to a folder; prints the processor time in seconds. The content must have been compiled by a build.
 *
 * Measured alone, as two builds, one without these outputs, differ by more than that from one run to the next.
 */
const [folder = ''] = process.argv.slice(2)
const catalogue = compileCatalogue('texts')
// A build has asked by then what pages lead to.
routesOf(catalogue)
const outputs = OUTPUTS.filter((output) => output !== searchIndex)
const files = new PublishedFiles(openStore(':memory:', 'write'), folder)
const before = process.cpuUsage()
for (const output of outputs) writeOutputs(files, output.files(catalogue), 'program')
files.writeIfChanged('social-image.png', await socialImage(catalogue.site.name))
files.finish()
const { user, system } = process.cpuUsage(before)
console.log((user + system) / 1e6)
