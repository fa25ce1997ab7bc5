/** Knows the command line: argv, help, exit status and the order of steps. */
@NullMarked
package kms.cli;

import org.jspecify.annotations.NullMarked;
