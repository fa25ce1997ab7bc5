/** Knows what can be waited for, and how to ask again and again until it is so. */
@NullMarked
package kms.waiter;

import org.jspecify.annotations.NullMarked;
