/** Knows the grammar of addresses, and how what stands in them is encoded. */
@NullMarked
package kms.url;

import org.jspecify.annotations.NullMarked;
