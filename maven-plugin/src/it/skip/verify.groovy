assert new File(basedir, 'build.log').text.contains('Nothing is done: site.skip is set')
assert !new File(basedir, 'target').exists()
