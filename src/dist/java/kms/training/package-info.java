/** Knows what users run, so that the build can prepare the classes for it. */
@NullMarked
package kms.training;

import org.jspecify.annotations.NullMarked;
