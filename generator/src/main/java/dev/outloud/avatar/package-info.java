/** Makes small pictures of people out of whatever pictures strangers have, in the outer ring. The only user of Thumbnailator. */
@NullMarked
package dev.outloud.avatar;

import org.jspecify.annotations.NullMarked;
