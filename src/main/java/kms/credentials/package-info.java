/** Knows the credential sources and their order. */
@NullMarked
package kms.credentials;

import org.jspecify.annotations.NullMarked;
