def log = new File(basedir, 'build.log').text
assert log.contains('+ pom.xml')
assert log.contains('next     mvn site:build')
assert !log.contains('WARNING]')
assert log.contains('in a post: @ada-lovelace')
assert new File(basedir, 'target/site/thanks/index.html').isFile()
assert new File(basedir, 'people.yml').text.contains('- id: robin-writer')
assert new File(basedir, 'target/site/people/kim-example/index.html').isFile()
