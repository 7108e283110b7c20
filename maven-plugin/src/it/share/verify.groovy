def log = new File(basedir, 'build.log').text
assert log.contains('[INFO]   Mastodon')
assert log =~ /announce  \(\d+ of 500\)/
assert !log.contains('[INFO]   Bluesky')
assert !new File(basedir, 'target').exists()
