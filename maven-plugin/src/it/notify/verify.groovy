def log = new File(basedir, 'build.log').text
assert log.contains('to be told: 5 pages')
assert log.contains('https://notes.example.org/posts/hello/')
assert !new File(basedir, 'ledger').exists()
