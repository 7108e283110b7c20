assert new File(basedir, 'build.log').text.contains('1 given of 1 due')
assert !new File(basedir, 'target').exists()
