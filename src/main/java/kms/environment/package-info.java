/** Knows the world outside the program: variables, streams, folders, terminal and clock. */
@NullMarked
package kms.environment;

import org.jspecify.annotations.NullMarked;
