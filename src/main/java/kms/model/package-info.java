/** Knows the operations as data, and how their parameters become requests of the SDK. */
@NullMarked
package kms.model;

import org.jspecify.annotations.NullMarked;
