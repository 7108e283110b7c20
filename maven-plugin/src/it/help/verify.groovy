def log = new File(basedir, 'build.log').text
assert ['site:build', 'site:check', 'site:help', 'site.contentDirectory', 'site.strict'].findAll { !log.contains(it) } == []
