import com.sun.net.httpserver.HttpServer

def feed = '''<rss version="2.0"><channel><title>Notes</title><link>https://ada.example.org/</link><description>d</description>
<item><title>On engines</title><link>https://ada.example.org/engines</link></item></channel></rss>'''
def server = HttpServer.create(new InetSocketAddress(InetAddress.loopbackAddress, 0), 0)
server.createContext('/') { exchange ->
    def found = exchange.requestURI.path == '/feed'
    exchange.responseHeaders.set('Content-Type', 'application/rss+xml')
    exchange.sendResponseHeaders(found ? 200 : 404, found ? feed.bytes.length : -1)
    if (found) {
        exchange.responseBody.write(feed.bytes)
    }
    exchange.close()
}
server.start()
context.put('server', server)

def home = "http://127.0.0.1:${server.address.port}"
new File(basedir, 'people.yml').text = """- {id: grace, name: Grace, author: true}
- {id: ada, name: Ada Lovelace, feed: "${home}/feed"}
- id: mary
  name: Mary Smith
  feed: "${home}/gone"
"""

new File(basedir, 'posts').mkdirs()
new File(basedir, 'posts/engines.md').text = '---\ntitle: Engines\ndate: 2026-01-31\n---\nThey weave.\n'
new File(basedir, 'replies/inbox').mkdirs()
new File(basedir, 'replies/inbox/letter.eml').text = '''Date: Tue, 3 Feb 2026 10:00:00 +0100
From: Mary Smith <mary.private@mail.example.org>
Subject: Re: Engines

They do.
'''
true
