// Neither asks the network for a plugin that the blog does not use.
assert new File(basedir, 'by-package/site/index.html').isFile()
assert new File(basedir, 'by-site/site/index.html').isFile()
