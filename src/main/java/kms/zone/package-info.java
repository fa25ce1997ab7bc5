/** Knows what time it is at a place, as the C library reads the variable TZ and zone files. */
@NullMarked
package kms.zone;

import org.jspecify.annotations.NullMarked;
