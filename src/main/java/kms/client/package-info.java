/** Knows the SDK's client: its settings, retries, answers and failures. */
@NullMarked
package kms.client;

import org.jspecify.annotations.NullMarked;
