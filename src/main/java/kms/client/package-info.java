/**
 * Knows how an operation is called: the request that the SDK makes of it, its answer, its pages.
 */
@NullMarked
package kms.client;

import org.jspecify.annotations.NullMarked;
