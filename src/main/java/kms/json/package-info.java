/** Knows how Python's {@code json} module reads and writes JSON. */
@NullMarked
package kms.json;

import org.jspecify.annotations.NullMarked;
