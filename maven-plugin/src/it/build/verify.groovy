def log = new File(basedir, 'build.log').text
assert new File(basedir, 'target/site/index.html').text.contains('Hello')
assert new File(basedir, 'target/site/people/ada/index.html').text.contains('Show the work while you do it.')
assert log.contains('1 post, 0 pages, 2 people, 0 resources in ')
assert log.contains('1 quotation, 1 with a speaker, 0 with a source')
assert log.contains('1 given of 1 due: nobody goes uncredited')
assert log.contains(new File(basedir, 'target/site/index.html').path)

// The first build writes everything, the second nothing.
def files = (log =~ /(\d+) written, (\d+) unchanged, (\d+) deleted/).collect { it.drop(1)*.toInteger() }
assert files.size() == 2
assert files[0][0] > 0 && files[0].drop(1) == [0, 0]
assert files[1] == [0, files[0][0], 0]

def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/site-report.json'))
assert report.posts == 1 && report.credit == [due: 1, given: 1]
assert report.diagnostics*.id == ['quote-unsourced']

// One finding is one line, and a good build warns of nothing.
assert log.count('no source [quote-unsourced]') == 2
assert !log.contains('[WARNING]') && !log.contains('[ERROR]')
