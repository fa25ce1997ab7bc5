/** Knows how to play the KMS service for custom key stores on loopback. */
@NullMarked
package kms.local;

import org.jspecify.annotations.NullMarked;
