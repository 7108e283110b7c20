/**
 * Markdown with Outloud's own syntax: CommonMark and GFM by Flexmark, and on top of it persons, citations, quotations
 * with attribution, credited figures. The only user of Flexmark; everybody else sees {@code model.body.Body}.
 */
@NullMarked
package dev.outloud.parse.markdown;

import org.jspecify.annotations.NullMarked;
