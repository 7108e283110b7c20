context.get('server').stop(0)

def log = new File(basedir, 'build.log').text
assert log.contains('2 feeds: 1 new item, 0 unchanged, 1 failed')
assert log.contains('1 new of Ada Lovelace')
assert log.contains('[WARNING] people.yml:3:7: warning: the feed of Mary Smith, http://127.0.0.1:')
assert log.contains('/gone, answered 404 [feed-failed]')
assert log.contains('look for its new address')

assert new File(basedir, 'ledger/following/ada.json').text.contains('"title": "On engines"')
assert new File(basedir, 'target/site/reading/index.html').text.contains('https://ada.example.org/engines')

assert log.contains('letters   1 taken in, to be read by you first; you can delete its file now')
def replies = new File(basedir, 'replies/engines').listFiles()
assert replies.length == 1 && replies[0].text.contains('name: "Mary Smith"') && !replies[0].text.contains('private')
assert log.contains('a reply of Mary Smith waits for your word')
assert !new File(basedir, 'target/site/replies/inbox').exists()
