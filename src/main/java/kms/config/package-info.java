/** Knows the two configuration files and the precedence of settings. */
@NullMarked
package kms.config;

import org.jspecify.annotations.NullMarked;
