/**
 * `node --import tsx src/build/bench/generate.ts FOLDER [ARTICLES [SEED]]`: a corpus of any size for benchmarks and
 * drift, written as it is made. The people, the places and what is said are invented.
 */
import { writeCorpus } from './generate/writeCorpus.ts'

const [folder, count = '1000', seed = '1'] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('usage: generate.ts FOLDER [ARTICLES [SEED]]\n')
  process.exitCode = 2
} else writeCorpus(folder, Number(count), Number(seed))
