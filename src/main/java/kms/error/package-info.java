/** Knows the kinds of failure a run can end with. */
@NullMarked
package kms.error;

import org.jspecify.annotations.NullMarked;
