import com.sun.net.httpserver.HttpServer

def server = HttpServer.create(new InetSocketAddress(InetAddress.loopbackAddress, 0), 0)
server.createContext('/') { exchange ->
    def bytes = '<title>A page</title><p>Show the work while you do it.</p>'.bytes
    def found = exchange.requestURI.path == '/page'
    exchange.responseHeaders.set('Content-Type', 'text/html')
    exchange.sendResponseHeaders(found ? 200 : 404, found ? bytes.length : -1)
    if (found) {
        exchange.responseBody.write(bytes)
    }
    exchange.close()
}
server.start()
context.put('server', server)

def port = server.address.port
def posts = new File(basedir, 'posts')
posts.mkdirs()
new File(posts, '2026-01-31-hello.md').text = """---
title: Hello
---
> Show the work while you do it.
>
> — @ada, [there](http://127.0.0.1:${port}/page)

And:

> Something else.
>
> — @ada, [not there](http://127.0.0.1:${port}/gone)
"""
true
