/** YAML, TOML and JSON as one tree of values with places. The only user of the libraries that read them. */
@NullMarked
package dev.outloud.parse.frontmatter;

import org.jspecify.annotations.NullMarked;
