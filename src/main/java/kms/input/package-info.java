/** Knows how the words of the command line become parameters. */
@NullMarked
package kms.input;

import org.jspecify.annotations.NullMarked;
