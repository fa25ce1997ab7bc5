/** Knows what is made of the command line when it is built: completions and manual pages. */
@NullMarked
package kms.generate;

import org.jspecify.annotations.NullMarked;
