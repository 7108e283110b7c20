// Two blogs at once: each in its own module, and Maven has nothing to say against it.
def log = new File(basedir, 'build.log').text
assert new File(basedir, 'blog/target/site/index.html').isFile()
assert new File(basedir, 'diary/target/site/index.html').isFile()
assert !new File(basedir, 'target').exists()
assert !log.contains('aggregator') && !log.contains('not marked')
