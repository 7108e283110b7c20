context.get('server').stop(0)

def log = new File(basedir, 'build.log').text
assert log.contains('2 sources: 1 new, 0 changed, 0 unchanged, 1 failed')
assert log.contains('[WARNING] posts/2026-01-31-hello.md:10:1: warning: the source http://127.0.0.1:')
assert log.contains('/gone answered 404 [snapshot-failed]')

def kept = new File(basedir, 'snapshots').listFiles()
assert kept.length == 1
assert kept[0].text.endsWith('---\nShow the work while you do it.\n')
