def log = new File(basedir, 'build.log').text
assert log.contains('webmentions: 1 to send')
assert log.contains('https://notes.example.org/posts/hello/ → https://ada.example.org/engine  new')
assert log.contains('to be told of 6 pages')
assert log.contains('https://notes.example.org/posts/hello/\n')
assert !new File(basedir, 'ledger').exists()
