// Without a POM, Maven's name for the build directory is never filled in: nothing but target may be made.
assert new File(basedir, 'target/site/index.html').isFile()
assert basedir.listFiles().findAll { it.directory && it.name != '.mvn' }*.name.sort() == ['posts', 'target']
