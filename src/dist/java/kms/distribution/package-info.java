/** Knows how the distribution is made: what lies in it, and how a JVM is started in it. */
@NullMarked
package kms.distribution;

import org.jspecify.annotations.NullMarked;
