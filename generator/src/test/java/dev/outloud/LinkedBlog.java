package dev.outloud;

import dev.outloud.model.site.Site;

/** A blog as the stages see it that come behind the linker. */
public final class LinkedBlog {
    private LinkedBlog() {}

    /** The site of a blog without errors. */
    public static Site of(SiteFixture blog) {
        return SiteFinisher.link(blog.request(), Purpose.BUILD).site();
    }
}
