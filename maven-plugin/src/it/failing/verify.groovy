def log = new File(basedir, 'build.log').text
assert log.contains('''\
[ERROR] posts/2026-02-01-broken.md:4:4: error: no person "adda" [unknown-person]
  4 | As @adda says.
    |    ^^^^^
  hint: did you mean "ada"?''')
assert log.contains('The blog was not built: 1 error above. The last good site is untouched.')
assert log.contains('BUILD FAILURE')
assert !(log =~ /(?m)^\s+at \S+\(/) && !log.contains('Exception:')

assert new File(basedir, 'target/site/posts/hello/index.html').isFile()
assert !new File(basedir, 'target/site/posts/broken').exists()
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/site-report.json'))
assert report.diagnostics.findAll { it.severity == 'error' }*.line == [4]
