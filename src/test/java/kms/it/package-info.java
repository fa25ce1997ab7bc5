/** Knows the packaged program: its launchers, run as processes of their own. */
@NullMarked
package kms.it;

import org.jspecify.annotations.NullMarked;
