def log = new File(basedir, 'build.log').text
assert log.contains('1 feed: 1 person to be added, 0 known')
assert log.contains('1 feed: 1 person added, 0 known')
assert log.contains('did you mean "opml"?')

assert new File(basedir, 'people/imported.yml').text == '''- id: ada-lovelace
  name: Ada Lovelace
  feed: https://ada.example.org/feed
'''
