/** Knows how a response is printed. */
@NullMarked
package kms.output;

import org.jspecify.annotations.NullMarked;
